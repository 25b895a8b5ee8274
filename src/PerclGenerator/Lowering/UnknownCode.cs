using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Declarations;
using Percl.CSharp.Expressions;
using Percl.CSharp.Symbols;

namespace PerclGenerator.Lowering;

/// <summary>
/// Finds unknown code in the expressions of a step: it may change the current culture, an object, or the characters of
/// a span. C# evaluates a step in source order.
/// </summary>
internal sealed class UnknownCode : CSharpSyntaxWalker
{
    private readonly SemanticModel _semantics;
    private readonly CommandCatalog _catalog;
    private readonly CancellationToken _cancellation;

    private UnknownCode(SemanticModel semantics, CommandCatalog catalog, CancellationToken cancellation)
    {
        _semantics = semantics;
        _catalog = catalog;
        _cancellation = cancellation;
    }

    /// <summary>Gets the start of the last unknown code that is evaluated; -1 for none.</summary>
    public int LastEvaluated { get; private set; } = -1;

    /// <summary>Gets a value that indicates whether unknown code runs while the step is written.</summary>
    public bool IsWritten { get; private set; }

    /// <summary>Finds the unknown code of a step.</summary>
    public static UnknownCode In(
        IEnumerable<SyntaxNode> step, SemanticModel semantics, CommandCatalog catalog, CancellationToken cancellation)
    {
        var finder = new UnknownCode(semantics, catalog, cancellation);
        foreach (var node in step)
        {
            finder.Visit(node);
        }

        return finder;
    }

    /// <inheritdoc/>
    public override void Visit(SyntaxNode? node)
    {
        if (node is null)
        {
            return;
        }

        _cancellation.ThrowIfCancellationRequested();
        if (node is ExpressionSyntax expression && _semantics.GetConstantValue(expression, _cancellation).HasValue)
        {
            return;
        }

        if (!IsKnown(node))
        {
            LastEvaluated = Math.Max(LastEvaluated, node.SpanStart);
        }

        base.Visit(node);
    }

    /// <inheritdoc/>
    public override void VisitAssignmentExpression(AssignmentExpressionSyntax node)
    {
        // The setters of commands only store the value.
        FindCodeOfWriting(node.Right);
        Visit(node.Right);
    }

    /// <inheritdoc/>
    public override void VisitArgument(ArgumentSyntax node)
    {
        if (node.Parent?.Parent is BaseObjectCreationExpressionSyntax)
        {
            FindCodeOfWriting(node.Expression);
        }

        Visit(node.Expression);
    }

    /// <summary>
    /// Finds code that runs while the value is written. Lists, and commands that are created elsewhere, may have such
    /// code.
    /// </summary>
    private void FindCodeOfWriting(ExpressionSyntax value)
    {
        var types = _semantics.GetTypeInfo(value, _cancellation);
        IsWritten |= value.WithoutWrapping() is not (BaseObjectCreationExpressionSyntax or WithExpressionSyntax
                or CollectionExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax)
            && (types.Type ?? types.ConvertedType) is { } type
            && !KnownCode.IsSimple(type)
            && !type.Is("System", "Uri");
    }

    /// <summary>Determines whether the node itself, without its descendants, runs known code only.</summary>
    private bool IsKnown(SyntaxNode node) => node switch
    {
        InterpolationSyntax interpolation => IsKnownInterpolation(interpolation),
        PositionalPatternClauseSyntax or ListPatternSyntax => false,
        TypeSyntax type when Symbol(type) is INamespaceOrTypeSymbol => true,
        ExpressionSyntax expression =>
            IsKnownExpression(expression) && IsKnownConversion(_semantics.GetConversion(expression, _cancellation)),
        _ => true,
    };

    private bool IsKnownInterpolation(InterpolationSyntax interpolation) =>
        _semantics.GetTypeInfo(interpolation.Expression, _cancellation).Type is { } type
        && (KnownCode.IsSpan(type)
            || InterpolationFormat.SourceOf(
                type, interpolation.FormatClause?.FormatStringToken.ValueText) != TextSource.Code);

    private bool IsKnownConversion(Conversion conversion) =>
        conversion is { IsUserDefined: false, IsDynamic: false, IsInterpolatedStringHandler: false }
        || (conversion.MethodSymbol is { } method && KnownCode.IsKnown(method, _catalog));

    private bool IsKnownExpression(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax or ThisExpressionSyntax or BaseExpressionSyntax or TypeOfExpressionSyntax
            or DefaultExpressionSyntax or ParenthesizedExpressionSyntax or ConditionalExpressionSyntax
            or SwitchExpressionSyntax or IsPatternExpressionSyntax or InterpolatedStringExpressionSyntax
            or CheckedExpressionSyntax or ConditionalAccessExpressionSyntax or CollectionExpressionSyntax
            or InitializerExpressionSyntax or WithExpressionSyntax or AssignmentExpressionSyntax
            or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax
            or TypeSyntax and not NameSyntax => true,
        ElementAccessExpressionSyntax access when IsArray(access.Expression) => true,
        ElementBindingExpressionSyntax { Parent: ConditionalAccessExpressionSyntax access }
            when IsArray(access.Expression) => true,
        BaseObjectCreationExpressionSyntax creation => IsKnownCreation(creation),
        CastExpressionSyntax => _semantics.GetOperation(expression, _cancellation)
            is Microsoft.CodeAnalysis.Operations.IConversionOperation conversion
            && (conversion.OperatorMethod is null || KnownCode.IsKnown(conversion.OperatorMethod, _catalog)),
        BinaryExpressionSyntax binary => IsKnownOperator(binary),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } => true,
        PrefixUnaryExpressionSyntax
        {
            RawKind: not ((int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression),
        }
            or NameSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax
            or ElementAccessExpressionSyntax or ElementBindingExpressionSyntax or InvocationExpressionSyntax =>
                Symbol(expression) is { } symbol
                && (symbol is INamespaceOrTypeSymbol || KnownCode.IsKnown(symbol, _catalog)),
        _ => false,
    };

    private bool IsArray(ExpressionSyntax expression) =>
        _semantics.GetTypeInfo(expression, _cancellation).Type?.TypeKind == TypeKind.Array;

    private bool IsKnownCreation(BaseObjectCreationExpressionSyntax creation) =>
        Symbol(creation) is IMethodSymbol constructor
        && (KnownCode.IsKnown(constructor, _catalog)
            || _catalog.Find(constructor.ContainingType, _cancellation) is { IsPlain: true });

    private bool IsKnownOperator(BinaryExpressionSyntax binary) => binary.Kind() switch
    {
        SyntaxKind.CoalesceExpression or SyntaxKind.IsExpression or SyntaxKind.AsExpression => true,
        _ => Symbol(binary) is IMethodSymbol method
            && (method.MethodKind == MethodKind.BuiltinOperator
                ? method.ReturnType.SpecialType != SpecialType.System_String
                    || (BecomesText(binary.Left) && BecomesText(binary.Right))
                : KnownCode.IsKnown(method, _catalog)),
    };

    /// <summary>Determines whether the operand becomes a part of a string without unknown code.</summary>
    private bool BecomesText(ExpressionSyntax operand) =>
        _semantics.GetTypeInfo(operand, _cancellation).Type is not { } type
        || InterpolationFormat.SourceOf(type, null) != TextSource.Code;

    private ISymbol? Symbol(SyntaxNode node) => _semantics.GetSymbolInfo(node, _cancellation).Symbol;
}

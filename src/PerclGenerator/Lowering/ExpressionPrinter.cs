using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;

namespace PerclGenerator.Lowering;

/// <summary>
/// Prints an expression so that it has the same meaning in the generated part of the type: names that depend on using
/// directives are printed in full. An expression whose meaning might change is not printed.
/// </summary>
internal sealed class ExpressionPrinter : CSharpSyntaxRewriter
{
    private static readonly SymbolDisplayFormat TypeFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .WithMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly SemanticModel _semantics;
    private readonly INamedTypeSymbol _script;
    private readonly CancellationToken _cancellation;

    /// <summary>
    /// Indicates whether C# calls members that are not readonly on a copy of the script, unlike the generated part.
    /// </summary>
    private readonly bool _isCopied;

    private bool _isUnderstood = true;

    private ExpressionPrinter(
        SyntaxNode node, SemanticModel semantics, INamedTypeSymbol script, CancellationToken cancellation)
    {
        _semantics = semantics;
        _script = script;
        _cancellation = cancellation;
        _isCopied = script is { IsValueType: true, IsReadOnly: false }
            && semantics.GetEnclosingSymbol(node.SpanStart, cancellation) is IMethodSymbol { IsReadOnly: true };
    }

    /// <summary>
    /// Prints an expression, or a pattern, for the generated part; null where its meaning might change.
    /// </summary>
    public static string? Print(
        SyntaxNode node, SemanticModel semantics, INamedTypeSymbol script, CancellationToken cancellation)
    {
        var printer = new ExpressionPrinter(node, semantics, script, cancellation);
        if (node is IdentifierNameSyntax name && printer.InstanceMember(name) is { } member)
        {
            return member;
        }

        var printed = printer.Visit(node);
        if (!printer._isUnderstood || printed is null || node.ContainsDiagnostics || node.ContainsDirectives)
        {
            return null;
        }

        return HasLines(printed)
            ? printed.ReplaceTrivia(printed.DescendantTrivia(), static (_, _) => SyntaxFactory.Space).ToString().Trim()
            : printed.ToString();
    }

    /// <summary>Prints the type; null where it has no name in the generated part.</summary>
    public static string? Print(ITypeSymbol? type, Compilation compilation) => type switch
    {
        null => null,
        { SpecialType: SpecialType.System_String } =>
            type.NullableAnnotation == NullableAnnotation.Annotated ? "string?" : "string",
        _ => CanBeNamed(type, compilation) ? type.ToDisplayString(TypeFormat) : null,
    };

    /// <inheritdoc/>
    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (node is null || !_isUnderstood)
        {
            return node;
        }

        if (!IsKnownKind(node)
            || (_semantics.GetSymbolInfo(node, _cancellation).Symbol is { } symbol
                && (IsInExtensionBlock(symbol) || MayChangeACopy(symbol))))
        {
            _isUnderstood = false;
            return node;
        }

        return base.Visit(node);
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitIdentifierName(IdentifierNameSyntax node) => Name(node) ?? node;

    /// <inheritdoc/>
    public override SyntaxNode? VisitGenericName(GenericNameSyntax node) => Name(node) ?? base.VisitGenericName(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitQualifiedName(QualifiedNameSyntax node) => Type(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitAliasQualifiedName(AliasQualifiedNameSyntax node) => Type(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitPredefinedType(PredefinedTypeSyntax node) => node;

    /// <inheritdoc/>
    public override SyntaxNode? VisitMemberAccessExpression(MemberAccessExpressionSyntax node)
    {
        switch (_semantics.GetSymbolInfo(node, _cancellation).Symbol)
        {
            case INamedTypeSymbol:
                return Type(node);
            // An extension method depends on using directives, also where it is not called.
            case null or INamespaceSymbol or IMethodSymbol { ReducedFrom: not null }:
                return NotUnderstood(node);
        }

        var receiver = (ExpressionSyntax)Visit(node.Expression)!;
        return node.WithExpression(receiver).WithName(Arguments(node.Name));
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitMemberBindingExpression(MemberBindingExpressionSyntax node) =>
        node.WithName(Arguments(node.Name));

    /// <inheritdoc/>
    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        if (_semantics.GetConstantValue(node, _cancellation) is { HasValue: true, Value: string name })
        {
            return SyntaxFactory.ParseExpression(Literal.Text(name));
        }

        if (_semantics.GetSymbolInfo(node, _cancellation).Symbol is not IMethodSymbol method
            || AsksForCaller(method.Parameters))
        {
            return NotUnderstood(node);
        }

        if (method.ReducedFrom is null)
        {
            return base.VisitInvocationExpression(node);
        }

        // An extension method depends on using directives, so it is printed as a static call.
        if (node.Expression is not MemberAccessExpressionSyntax access
            || IsBound(access.Expression)
            || Print(method.ContainingType, _semantics.Compilation) is not { } owner
            || method.ReducedFrom.Parameters[0].RefKind != RefKind.None)
        {
            return NotUnderstood(node);
        }

        var receiver = SyntaxFactory.Argument(((ExpressionSyntax)Visit(access.Expression)!).WithoutTrivia());
        var arguments = (ArgumentListSyntax)Visit(node.ArgumentList)!;
        var target = SyntaxFactory.ParseExpression(owner + "." + Arguments(access.Name).WithoutTrivia());
        var printed = SyntaxFactory.InvocationExpression(
            target, arguments.WithArguments(arguments.Arguments.Insert(0, receiver)));
        return method.ContainingType.GetMembers(method.Name).Length == 1 || IsCallOf(method, printed, node)
            ? printed
            : NotUnderstood(node);
    }

    /// <summary>
    /// Determines whether the expression continues a <c>?.</c>, so that it is not an expression by itself.
    /// </summary>
    private static bool IsBound(ExpressionSyntax expression) => expression switch
    {
        MemberBindingExpressionSyntax or ElementBindingExpressionSyntax => true,
        MemberAccessExpressionSyntax access => IsBound(access.Expression),
        ElementAccessExpressionSyntax access => IsBound(access.Expression),
        InvocationExpressionSyntax call => IsBound(call.Expression),
        ConditionalAccessExpressionSyntax access => IsBound(access.Expression),
        PostfixUnaryExpressionSyntax unary => IsBound(unary.Operand),
        _ => false,
    };

    /// <summary>Determines whether the static call resolves to the same overload.</summary>
    private bool IsCallOf(IMethodSymbol method, InvocationExpressionSyntax printed, SyntaxNode place) =>
        _isUnderstood
        && SymbolEqualityComparer.Default.Equals(
            method.GetConstructedReducedFrom(),
            _semantics.GetSpeculativeSymbolInfo(
                place.SpanStart, printed, SpeculativeBindingOption.BindAsExpression).Symbol);

    /// <inheritdoc/>
    public override SyntaxNode? VisitElementAccessExpression(ElementAccessExpressionSyntax node) =>
        _semantics.GetSymbolInfo(node, _cancellation).Symbol is IPropertySymbol indexer
        && AsksForCaller(indexer.Parameters)
            ? NotUnderstood(node)
            : base.VisitElementAccessExpression(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitArgument(ArgumentSyntax node) =>
        node.RefKindKeyword.RawKind == 0
            ? node.WithExpression((ExpressionSyntax)Visit(node.Expression)!)
            : NotUnderstood(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitImplicitObjectCreationExpression(ImplicitObjectCreationExpressionSyntax node) =>
        node.Initializer is null && _semantics.GetSymbolInfo(node, _cancellation).Symbol is IMethodSymbol constructor
        && !AsksForCaller(constructor.Parameters)
            ? base.VisitImplicitObjectCreationExpression(node)
            : NotUnderstood(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitObjectCreationExpression(ObjectCreationExpressionSyntax node) =>
        node.Initializer is null && _semantics.GetSymbolInfo(node, _cancellation).Symbol is IMethodSymbol constructor
        && !AsksForCaller(constructor.Parameters)
            ? base.VisitObjectCreationExpression(node)
            : NotUnderstood(node);

    /// <inheritdoc/>
    /// <remarks>A colon would begin a format: <c>{global::App.Texts.Hello}</c>.</remarks>
    public override SyntaxNode? VisitInterpolation(InterpolationSyntax node)
    {
        var visited = (InterpolationSyntax)base.VisitInterpolation(node)!;
        return visited.WithExpression(SyntaxFactory.ParenthesizedExpression(visited.Expression));
    }

    /// <inheritdoc/>
    public override SyntaxNode? VisitInterpolationAlignmentClause(InterpolationAlignmentClauseSyntax node)
    {
        var visited = (InterpolationAlignmentClauseSyntax)base.VisitInterpolationAlignmentClause(node)!;
        return visited.WithValue(SyntaxFactory.ParenthesizedExpression(visited.Value));
    }

    /// <summary>
    /// Determines whether the symbol is a member of an extension block, which depends on using directives. The oldest
    /// supported compiler has no name for the kind of such types.
    /// </summary>
    private static bool IsInExtensionBlock(ISymbol symbol) =>
        symbol.ContainingType?.TypeKind > TypeKind.FunctionPointer;

    /// <summary>
    /// Determines whether a readonly getter would call the member on a copy of a value that the member may change.
    /// </summary>
    private bool MayChangeACopy(ISymbol symbol) =>
        _isCopied
        && symbol is { IsStatic: false, ContainingType: { IsValueType: true, IsReadOnly: false } type }
            and (IMethodSymbol { IsReadOnly: false } or IPropertySymbol { GetMethod.IsReadOnly: false })
        && type.SpecialType == SpecialType.None;

    private static bool AsksForCaller(IEnumerable<IParameterSymbol> parameters) => parameters.Any(static parameter =>
        parameter.IsOptional && parameter.GetAttributes().Any(static attribute =>
            attribute.AttributeClass?.Name.StartsWith("Caller", StringComparison.Ordinal) == true));

    private static bool HasLines(SyntaxNode node) => node.DescendantTrivia().Any(static trivia =>
        trivia.RawKind is not (int)SyntaxKind.WhitespaceTrivia);

    private static bool CanBeNamed(ITypeSymbol type, Compilation compilation) => type switch
    {
        IArrayTypeSymbol array => CanBeNamed(array.ElementType, compilation),
        IDynamicTypeSymbol or IErrorTypeSymbol or IPointerTypeSymbol or IFunctionPointerTypeSymbol => false,
        ITypeParameterSymbol => true,
        INamedTypeSymbol named => !named.IsAnonymousType
            && !named.IsForbidden()
            && (named.IsTupleType || GlobalNames.Of(compilation).Reach(named))
            && named.SelfAndContainers().All(part => !part.IsFileLocal
                && (part.IsUnboundGenericType
                    || part.TypeArguments.All(argument => CanBeNamed(argument, compilation)))),
        _ => false,
    };

    /// <summary>
    /// Determines whether a node of this kind has the same meaning in any file, apart from the names in it.
    /// </summary>
    private static bool IsKnownKind(SyntaxNode node) => node is
        NameSyntax or PredefinedTypeSyntax or ArrayTypeSyntax or ArrayRankSpecifierSyntax
            or OmittedArraySizeExpressionSyntax
        or NullableTypeSyntax or TypeArgumentListSyntax or OmittedTypeArgumentSyntax
        or LiteralExpressionSyntax or ParenthesizedExpressionSyntax or ThisExpressionSyntax or BaseExpressionSyntax
        or MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or MemberBindingExpressionSyntax
        or ElementAccessExpressionSyntax or ElementBindingExpressionSyntax
        or InvocationExpressionSyntax or ArgumentListSyntax or BracketedArgumentListSyntax or ArgumentSyntax
            or NameColonSyntax
        or BaseObjectCreationExpressionSyntax
        or BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax
            or ConditionalExpressionSyntax
        or CastExpressionSyntax or CheckedExpressionSyntax or DefaultExpressionSyntax or TypeOfExpressionSyntax
        or InterpolatedStringExpressionSyntax or InterpolatedStringContentSyntax
        or InterpolationAlignmentClauseSyntax or InterpolationFormatClauseSyntax
        or IsPatternExpressionSyntax or SwitchExpressionSyntax or SwitchExpressionArmSyntax or WhenClauseSyntax
        or ConstantPatternSyntax or RelationalPatternSyntax or UnaryPatternSyntax or BinaryPatternSyntax
        or RecursivePatternSyntax or PropertyPatternClauseSyntax or SubpatternSyntax
        or ParenthesizedPatternSyntax or TypePatternSyntax or DiscardPatternSyntax or ThrowExpressionSyntax;

    /// <summary>Prints the name in full; null where it is unchanged.</summary>
    private ExpressionSyntax? Name(SimpleNameSyntax node)
    {
        if (node.Parent is NameColonSyntax)
        {
            return null;
        }

        var symbol = _semantics.GetSymbolInfo(node, _cancellation).Symbol;
        switch (symbol)
        {
            case INamedTypeSymbol or ITypeParameterSymbol:
                return Type(node);
            case IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary } or IEventSymbol
                when !IsFromOutside(symbol):
                var owner = symbol.IsStatic ? Print(symbol.ContainingType, _semantics.Compilation) : "this";
                return owner is null
                    ? NotUnderstood(node)
                    : SyntaxFactory.ParseExpression(owner + "." + Arguments(node).WithoutTrivia()).WithTriviaFrom(node);
            default:
                return NotUnderstood(node);
        }
    }

    /// <summary>Prints a property of the script, which most interpolations are; null for any other name.</summary>
    private string? InstanceMember(IdentifierNameSyntax name) =>
        _semantics.GetSymbolInfo(name, _cancellation).Symbol
            is { IsStatic: false } and (IFieldSymbol or IPropertySymbol) and var symbol
        && !IsFromOutside(symbol)
        && !MayChangeACopy(symbol)
            ? "this." + name.Identifier.Text
            : null;

    /// <summary>Determines whether an instance member belongs to another object than the script.</summary>
    private bool IsFromOutside(ISymbol member) =>
        !member.IsStatic && !_script.SelfAndBases().Contains(member.ContainingType, SymbolEqualityComparer.Default);

    private ExpressionSyntax Type(ExpressionSyntax node) =>
        _semantics.GetSymbolInfo(node, _cancellation).Symbol is ITypeSymbol type
        && Print(type, _semantics.Compilation) is { } name
            ? SyntaxFactory.ParseTypeName(name).WithTriviaFrom(node)
            : NotUnderstood(node);

    /// <summary>Prints a member's name with its type arguments in full.</summary>
    private SimpleNameSyntax Arguments(SimpleNameSyntax name) => name is GenericNameSyntax generic
        ? generic.WithTypeArgumentList((TypeArgumentListSyntax)Visit(generic.TypeArgumentList)!)
        : name;

    private T NotUnderstood<T>(T node)
        where T : SyntaxNode
    {
        _isUnderstood = false;
        return node;
    }
}

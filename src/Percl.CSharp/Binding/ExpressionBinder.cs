using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Declarations;
using Percl.CSharp.Expressions;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Binding;

/// <summary>
/// Binds expressions. Only this class knows the forms of values, commands and lists in C#. It reads syntax and
/// constants rather than operations, because the oldest supported compiler has no operation for collection expressions.
/// </summary>
internal sealed partial class ExpressionBinder(
    CommandCatalog catalog, SemanticModel semantics, CancellationToken cancellation)
{
    /// <summary>
    /// The maximum nesting that is bound, so that the stack does not overflow. Deeper expressions are opaque.
    /// </summary>
    private const int DeepestNesting = 50;

    private int _depth;

    /// <summary>Binds an expression.</summary>
    public BoundValue Bind(ExpressionSyntax expression)
    {
        expression = expression.WithoutWrapping();
        if (FindConstant(expression) is { HasValue: true } constant)
        {
            return BindConstant(expression, constant.Value);
        }

        // The semantic model of another file is not available here.
        if (expression.SyntaxTree != semantics.SyntaxTree)
        {
            return new BoundOpaque(expression, default);
        }

        cancellation.ThrowIfCancellationRequested();
        if (_depth == DeepestNesting)
        {
            return expression is BaseObjectCreationExpressionSyntax or WithExpressionSyntax
                ? new BoundCreation(expression, TypesOf(expression))
                : Opaque(expression);
        }

        _depth++;
        var bound = BindComposed(expression);
        _depth--;
        return bound;
    }

    private BoundValue BindComposed(ExpressionSyntax expression) => expression switch
    {
        BaseObjectCreationExpressionSyntax creation => BindCreation(creation),
        WithExpressionSyntax with => BindWith(with),
        ConditionalExpressionSyntax choice => new BoundConditional(
            choice, TypesOf(choice), choice.Condition, Bind(choice.WhenTrue), Bind(choice.WhenFalse)),
        SwitchExpressionSyntax choice => new BoundSwitch(
            choice, TypesOf(choice), choice.GoverningExpression, [.. choice.Arms.Select(BindArm)]),
        ThrowExpressionSyntax thrown => new BoundThrow(thrown, TypesOf(thrown), thrown.Expression),
        CastExpressionSyntax cast => BindCast(cast),
        CollectionExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax
            or InvocationExpressionSyntax => (BoundValue?)BindList(expression) ?? Opaque(expression),
        LiteralExpressionSyntax or DefaultExpressionSyntax when IsNullDefault(expression) =>
            new BoundConstant(expression, TypesOf(expression), Value: null),
        _ => (BoundValue?)BindText(expression) ?? Opaque(expression),
    };

    private BoundArm BindArm(SwitchExpressionArmSyntax arm) =>
        new(arm.Pattern, arm.WhenClause?.Condition, Bind(arm.Expression));

    private BoundValue BindCreation(BaseObjectCreationExpressionSyntax creation)
    {
        var type = TargetTypes.Of(creation, semantics, cancellation);
        return catalog.Find(type, cancellation) is { } command ? BindCommand(creation, command)
            : type.Is("System", "Uri") ? BindUri(creation)
            : BindList(creation) ?? (BoundValue)new BoundCreation(creation, TypesOf(creation));
    }

    /// <summary>Binds a cast. A user-defined operator may return another object than its operand.</summary>
    private BoundValue BindCast(CastExpressionSyntax cast) =>
        TypesOf(cast.Type).Type is { } type
        && !semantics.ClassifyConversion(cast.Expression, type, isExplicitInSource: true).IsUserDefined
        && Bind(cast.Expression) is { } operand
            and (BoundCommand or BoundCreation or BoundList or BoundConditional or BoundSwitch or BoundCast)
            ? new BoundCast(cast, TypesOf(cast), operand)
            : Opaque(cast);

    /// <summary>Binds <c>new Uri("…")</c>, which is as absolute as its string.</summary>
    private BoundValue BindUri(BaseObjectCreationExpressionSyntax creation)
    {
        if (semantics.GetSymbolInfo(creation, cancellation).Symbol is not IMethodSymbol constructor
            || !constructor.Parameters.Any(static parameter => parameter.Type.SpecialType == SpecialType.System_String)
            || constructor.Parameters.Any(static parameter => parameter.Type.Is("System", "Uri")))
        {
            return new BoundCreation(creation, TypesOf(creation));
        }

        // The first parameter is the string; the others specify the kind of the URI.
        var text = constructor.Parameters[0].Name;
        var argument = creation.ArgumentList?.Arguments.FirstOrDefault(
            argument => (argument.NameColon?.Name.Identifier.ValueText ?? text) == text);
        return argument is null
            ? new BoundCreation(creation, TypesOf(creation))
            : new BoundUri(
                creation,
                TypesOf(creation),
                Bind(argument.Expression),
                HasOptions: creation is not { Initializer: null, ArgumentList.Arguments.Count: 1 });
    }

    private BoundValue BindConstant(ExpressionSyntax expression, object? constant)
    {
        var types = TypesOf(expression);
        return constant switch
        {
            string text => new BoundText(expression, types, BindConstantParts(text, expression), text),
            not null when EnumOf(constant, types) is { } type => new BoundEnum(
                expression, types, constant, FindMember(type, constant)),
            char character when types.ConvertedType?.WithoutNullable() is
            { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double } =>
                new BoundConstant(expression, types, (int)character),
            _ => new BoundConstant(expression, types, constant),
        };
    }

    /// <summary>Returns the enum type of a constant. A zero of any type converts to an enum.</summary>
    private static INamedTypeSymbol? EnumOf(object constant, TypeInfo types) =>
        IsZero(constant)
            && types.ConvertedType?.WithoutNullable() is INamedTypeSymbol { TypeKind: TypeKind.Enum } target
            ? target
            : types.Type as INamedTypeSymbol is { TypeKind: TypeKind.Enum } own ? own : null;

    private static IFieldSymbol? FindMember(INamedTypeSymbol type, object number) =>
        type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(
            field => number.Equals(field.ConstantValue) || (IsZero(number) && IsZero(field.ConstantValue)));

    private static bool IsZero(object? constant) => constant switch
    {
        null or string or bool or char => false,
        IConvertible number => number.ToDouble(CultureInfo.InvariantCulture).Equals(0.0),
        _ => false,
    };

    /// <summary>Determines whether the expression is the default of a nullable type.</summary>
    private bool IsNullDefault(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression } =>
            HasNull(TypesOf(expression).ConvertedType),
        DefaultExpressionSyntax => HasNull(TypesOf(expression).Type),
        _ => false,
    };

    private static bool HasNull(ITypeSymbol? type) =>
        type is { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    /// <summary>
    /// Returns the constant value. Another file has another semantic model, so that only its literals are known.
    /// </summary>
    private Optional<object?> FindConstant(ExpressionSyntax expression) =>
        expression.SyntaxTree == semantics.SyntaxTree ? semantics.GetConstantValue(expression, cancellation)
        : expression is LiteralExpressionSyntax { Token.Value: string text } ? text
        : default(Optional<object?>);

    private TypeInfo TypesOf(ExpressionSyntax expression) =>
        expression.SyntaxTree == semantics.SyntaxTree ? semantics.GetTypeInfo(expression, cancellation) : default;

    private BoundOpaque Opaque(ExpressionSyntax expression) => new(expression, TypesOf(expression));
}

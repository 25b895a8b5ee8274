using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Endpoints;

/// <summary>
/// Finds code that gives a builder away, the application, a group or an endpoint: to code that is not known, or as an
/// <c>object</c>, with which anything may be done.
/// </summary>
/// <param name="semantics">The semantic model of the file.</param>
/// <param name="functions">The functions of the project that get builders.</param>
/// <param name="isUnseen">Determines whether the code of a member is neither the project's nor the framework's.</param>
internal sealed class GivenBuilders(SemanticModel semantics, HandedFunctions functions, Func<ISymbol?, bool> isUnseen)
{
    /// <summary>Determines whether the code of a file gives a builder away.</summary>
    public bool Exist() => semantics.SyntaxTree.GetRoot().DescendantNodes().Any(IsGivenAway);

    private bool IsGivenAway(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call when IsGivenTo(call) => true,
        BaseObjectCreationExpressionSyntax or ElementAccessExpressionSyntax or ConstructorInitializerSyntax
            or PrimaryConstructorBaseTypeSyntax when IsGivenByArgument(node) => true,
        AssignmentExpressionSyntax assignment => IsBuilder(assignment.Right)
            && semantics.GetSymbolInfo(assignment.Left).Symbol is not IDiscardSymbol and var target
            && isUnseen(target),
        CastExpressionSyntax cast when IsHiddenAs(cast.Expression, cast) => true,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression } cast when IsHiddenAs(cast.Left, cast) => true,
        ExpressionSyntax value => MayHide(value) && (IsHidden(value) || IsUnseenFunction(value)),
        _ => false,
    };

    private bool IsGivenTo(InvocationExpressionSyntax call)
    {
        var called = semantics.GetSymbolInfo(call).Symbol;
        var receiver = CalledMember.Of(call.Expression)?.Receiver;
        return (isUnseen(called)
                && (HasBuilder(call.ArgumentList) || (receiver is not null && IsBuilder(receiver)))
                && !(called is IMethodSymbol { MethodKind: MethodKind.DelegateInvoke }
                    && functions.AreKnown(call, semantics)))
            // An extension method of any object.
            || (receiver is not null
                && called is IMethodSymbol
                {
                    ContainingAssembly: ISourceAssemblySymbol, ReducedFrom.Parameters: [{ Type: var type }, ..],
                }
                && IsAnything(type)
                && IsBuilder(receiver));
    }

    private bool IsGivenByArgument(SyntaxNode node)
    {
        BaseArgumentListSyntax? arguments = node switch
        {
            BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
            ElementAccessExpressionSyntax access => access.ArgumentList,
            ConstructorInitializerSyntax initializer => initializer.ArgumentList,
            PrimaryConstructorBaseTypeSyntax initializer => initializer.ArgumentList,
            _ => null,
        };
        return arguments is not null && HasBuilder(arguments) && isUnseen(semantics.GetSymbolInfo(node).Symbol);
    }

    private bool HasBuilder(BaseArgumentListSyntax arguments) =>
        arguments.Arguments.Any(argument => IsBuilder(argument.Expression));

    /// <summary>
    /// Determines whether the value of an expression may be a builder, and stands where C# converts values.
    /// </summary>
    private static bool MayHide(ExpressionSyntax value) =>
        value is not (LiteralExpressionSyntax or AnonymousFunctionExpressionSyntax or BaseObjectCreationExpressionSyntax
            or InterpolatedStringExpressionSyntax or CollectionExpressionSyntax or PrefixUnaryExpressionSyntax
            or TypeOfExpressionSyntax)
        && value.Parent switch
        {
            ArgumentSyntax argument => !argument.IsOfNameOf(),
            AssignmentExpressionSyntax assignment => assignment.Right == value,
            ConditionalExpressionSyntax choice => choice.Condition != value,
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } => true,
            LambdaExpressionSyntax or EqualsValueClauseSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax
                or YieldStatementSyntax or ExpressionElementSyntax or InitializerExpressionSyntax
                or SwitchExpressionArmSyntax => true,
            _ => false,
        };

    private bool IsHidden(ExpressionSyntax value) =>
        semantics.GetTypeInfo(value) is { Type: { } type, ConvertedType: { } converted }
        && IsBuilder(ElementOf(type))
        && IsAnything(ElementOf(FindElementType(value) ?? converted))
        && !(value.Parent is ArgumentSyntax { Parent.Parent: { } call }
            && semantics.GetSymbolInfo(call).Symbol is { } called
            && OnlyCompares(called));

    /// <summary>
    /// Returns the type of the elements of a collection expression, since the compiler does not show how it converts
    /// them; null where the value is no element.
    /// </summary>
    private ITypeSymbol? FindElementType(ExpressionSyntax value) =>
        value.Parent is not ExpressionElementSyntax { Parent: CollectionExpressionSyntax list } ? null
        : semantics.GetTypeInfo(list).ConvertedType switch
        {
            IArrayTypeSymbol { ElementType: var element } => element,
            INamedTypeSymbol { TypeArguments: [var element] } => element,
            var other => other,
        };

    private bool IsHiddenAs(ExpressionSyntax value, ExpressionSyntax cast) =>
        semantics.GetTypeInfo(cast).Type is { } hidden && IsAnything(hidden) && IsBuilder(value);

    /// <summary>
    /// Determines whether a value is a function that gets a builder, and that is not the project's own.
    /// </summary>
    private bool IsUnseenFunction(ExpressionSyntax value)
    {
        if (semantics.GetTypeInfo(value) is not
            {
                ConvertedType: INamedTypeSymbol { DelegateInvokeMethod.Parameters: var given },
            } info
            || !given.Any(static parameter => IsBuilder(parameter.Type)))
        {
            return false;
        }

        // A variable of the type may have any function. It counts where it is passed to code that calls it.
        return info.Type is not null
            ? value.Parent is ArgumentSyntax { Parent.Parent: { } call }
                && semantics.GetSymbolInfo(call).Symbol?.ContainingAssembly is not ISourceAssemblySymbol
            : semantics.GetSymbolInfo(value).Symbol is not IMethodSymbol method
                || isUnseen(method)
                || method.Parameters.Any(static parameter => IsAnything(parameter.Type));
    }

    private bool IsBuilder(ExpressionSyntax expression) =>
        expression is not (LiteralExpressionSyntax or AnonymousFunctionExpressionSyntax)
        && semantics.GetTypeInfo(expression).Type is { } type
        && IsBuilder(type);

    private static bool IsBuilder(ITypeSymbol type) =>
        type.AllInterfaces.Append(type).Any(static known =>
            known.Is("Microsoft.AspNetCore.Routing", "IEndpointRouteBuilder")
            || known.Is("Microsoft.AspNetCore.Builder", "IApplicationBuilder")
            || known.Is("Microsoft.AspNetCore.Builder", "IEndpointConventionBuilder"))
        || (type is ITypeParameterSymbol parameter && parameter.ConstraintTypes.Any(IsBuilder));

    private static bool IsAnything(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Object or SpecialType.System_Array || type.TypeKind == TypeKind.Dynamic;

    private static ITypeSymbol ElementOf(ITypeSymbol type) => type is IArrayTypeSymbol array ? array.ElementType : type;

    /// <summary>Determines whether a method that takes any object does nothing but compare it.</summary>
    private static bool OnlyCompares(ISymbol called) => called is
    {
        Name: "ThrowIfNull", ContainingType.Name: nameof(ArgumentNullException),
    }
        or { ContainingType.SpecialType: SpecialType.System_Object };
}

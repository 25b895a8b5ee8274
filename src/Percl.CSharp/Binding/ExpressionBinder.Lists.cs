using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Binding;

/// <content>New lists, and calls that make lists of other lists.</content>
internal sealed partial class ExpressionBinder
{
    private const string Create = "Create";

    /// <summary>
    /// Determines, by its name, whether the called method makes a list of its own, which is checked by itself.
    /// </summary>
    public static bool Composes(InvocationExpressionSyntax call) => FindName(call)
        is Create or nameof(Enumerable.Append) or nameof(Enumerable.Prepend) or nameof(Enumerable.Concat);

    /// <summary>Determines whether a method only copies the elements of its receiver to a list.</summary>
    public static bool IsCopy(string method) => method
        is nameof(Enumerable.ToList) or nameof(Enumerable.ToArray) or nameof(Enumerable.AsEnumerable)
        or nameof(ImmutableArray.ToImmutableArray) or nameof(ImmutableList.ToImmutableList);

    /// <summary>Binds an expression that makes a list; null where it makes none, or calls an unknown method.</summary>
    public BoundList? BindList(ExpressionSyntax expression) => expression switch
    {
        CollectionExpressionSyntax collection => List(
            collection, ListForm.Collection, TakesAsGiven(collection), collection.Elements.Select(BindElement)),
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => List(
            expression, ListForm.Array, takesAsGiven: true, initializer.Expressions.Select(BindElement)),
        ImplicitArrayCreationExpressionSyntax { Initializer: var initializer } => List(
            expression, ListForm.Array, takesAsGiven: true, initializer.Expressions.Select(BindElement)),
        BaseObjectCreationExpressionSyntax creation when IsList(creation) => List(
            creation, ListForm.Creation, IsOrdinaryList(creation), BindCreated(creation)),
        InvocationExpressionSyntax call => BindCall(call) is { } parts
            ? List(call, ListForm.Call, takesAsGiven: true, parts)
            : null,
        _ => null,
    };

    private BoundList List(
        ExpressionSyntax expression, ListForm form, bool takesAsGiven, IEnumerable<BoundElement> elements) =>
        new(expression, TypesOf(expression), [.. elements], form, takesAsGiven);

    private BoundElement BindElement(CollectionElementSyntax element) => element switch
    {
        ExpressionElementSyntax { Expression: var expression } => BindElement(expression),
        SpreadElementSyntax { Expression: var list } => new BoundElement(element, Bind(list), IsSpread: true),
        _ => new BoundElement(element, Value: null, IsSpread: false),
    };

    private BoundElement BindElement(ExpressionSyntax element) => new(element, Bind(element), IsSpread: false);

    private BoundElement BindSpread(ExpressionSyntax list) => new(list, Bind(list), IsSpread: true);

    private bool TakesAsGiven(CollectionExpressionSyntax collection) =>
        TargetTypes.Of(collection, semantics, cancellation) is not { } type || ListTypes.TakesAsGiven(type);

    private bool IsList(BaseObjectCreationExpressionSyntax creation) =>
        creation.Initializer is { RawKind: (int)SyntaxKind.CollectionInitializerExpression }
            || IsOrdinaryList(creation);

    private bool IsOrdinaryList(BaseObjectCreationExpressionSyntax creation) =>
        TargetTypes.Of(creation, semantics, cancellation) is { } type && ListTypes.IsOrdinary(type);

    /// <summary>
    /// Binds the elements of a new list. The argument is another list that is copied, or the capacity.
    /// </summary>
    private IEnumerable<BoundElement> BindCreated(BaseObjectCreationExpressionSyntax creation)
    {
        switch (creation.ArgumentList)
        {
            case null or { Arguments: [] }:
                break;
            case { Arguments: [{ Expression: var argument }] }:
                if (TypesOf(argument).ConvertedType?.SpecialType != SpecialType.System_Int32)
                {
                    yield return BindSpread(argument);
                }

                break;
            case var arguments:
                yield return new BoundElement(arguments, Value: null, IsSpread: true);
                break;
        }

        foreach (var element in creation.Initializer?.Expressions ?? default)
        {
            yield return BindElement(element);
        }
    }

    /// <summary>Binds the parts that a call combines; null where another method is called.</summary>
    private IEnumerable<BoundElement>? BindCall(InvocationExpressionSyntax call)
    {
        if (FindName(call) is not { } name
            || !(Composes(call) || IsCopy(name))
            || semantics.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol method
            || call.ArgumentList.Arguments is var arguments
            && arguments.Any(static argument => argument.NameColon is not null))
        {
            return null;
        }

        if (method is { IsStatic: true, Name: Create, ReducedFrom: null })
        {
            return IsFactory(method.ContainingType) ? BindFactory(arguments) : null;
        }

        if (method.ReducedFrom is null
            || call.Expression is not MemberAccessExpressionSyntax { Expression: var list }
            || !(method.ContainingType.Is("System.Linq", nameof(Enumerable)) || IsFactory(method.ContainingType)))
        {
            return null;
        }

        return (method.Name, arguments.Count) switch
        {
            (nameof(Enumerable.Append), 1) => [BindSpread(list), BindElement(arguments[0].Expression)],
            (nameof(Enumerable.Prepend), 1) => [BindElement(arguments[0].Expression), BindSpread(list)],
            (nameof(Enumerable.Concat), 1) => [BindSpread(list), BindSpread(arguments[0].Expression)],
            (_, 0) when IsCopy(method.Name) => [BindSpread(list)],
            _ => null,
        };
    }

    private IEnumerable<BoundElement>? BindFactory(SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        var elements = arguments.Select(static argument => argument.Expression).ToArray();
        if (elements is [CollectionExpressionSyntax { Elements: var collected }]
            && collected.All(static element => element is ExpressionElementSyntax))
        {
            elements = [.. collected.Select(static element => ((ExpressionElementSyntax)element).Expression)];
        }

        return Array.TrueForAll(elements, IsCommand) ? elements.Select(BindElement)
            : elements is [var list] ? [BindSpread(list)]
            : null;
    }

    private bool IsCommand(ExpressionSyntax element) =>
        (TypesOf(element) is var found ? found.Type ?? found.ConvertedType : null)?.IsAnyCommand() == true;

    private static bool IsFactory(INamedTypeSymbol type) => type.IsPercl(WellKnownNames.RuntimeScript)
        || type.Is("System.Collections.Immutable", nameof(ImmutableArray))
        || type.Is("System.Collections.Immutable", nameof(ImmutableList));

    private static string? FindName(InvocationExpressionSyntax call) =>
        (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;
}

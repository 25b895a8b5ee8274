using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.Language.Script;

namespace Percl.CSharp.Binding;

/// <content>Methods that make lists of others.</content>
internal sealed partial class ListReader
{
    private const string Create = "Create";

    /// <summary>Whether a method of that name puts commands into a list of its own, so that it is to be checked.</summary>
    public static bool Composes(InvocationExpressionSyntax call) => FindName(call)
        is Create or nameof(Enumerable.Append) or nameof(Enumerable.Prepend) or nameof(Enumerable.Concat);

    /// <summary>Reads what a call puts together; null where it is another.</summary>
    /// <param name="call">The call.</param>
    /// <param name="findPlace">Gives an argument its place.</param>
    public IEnumerable<ScriptItem>? ReadParts(InvocationExpressionSyntax call, Func<ExpressionSyntax, NodeId> findPlace)
    {
        if (semantics.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol method
            || call.ArgumentList.Arguments is var arguments && arguments.Any(static argument => argument.NameColon is not null))
        {
            return null;
        }

        if (method is { IsStatic: true, Name: Create, ReducedFrom: null })
        {
            return IsFactory(method.ContainingType) ? ReadCreated(arguments, findPlace) : null;
        }

        if (method.ReducedFrom is null
            || call.Expression is not MemberAccessExpressionSyntax { Expression: var list }
            || !IsOfFramework(method.ContainingType))
        {
            return null;
        }

        return (method.Name, arguments.Count) switch
        {
            (nameof(Enumerable.Append), 1) =>
                [ReadElements(list, findPlace(list)), ReadElement(arguments[0].Expression, findPlace(arguments[0].Expression))],
            (nameof(Enumerable.Prepend), 1) =>
                [ReadElement(arguments[0].Expression, findPlace(arguments[0].Expression)), ReadElements(list, findPlace(list))],
            (nameof(Enumerable.Concat), 1) =>
                [ReadElements(list, findPlace(list)), ReadElements(arguments[0].Expression, findPlace(arguments[0].Expression))],
            (_, 0) when IsCopy(method.Name) => [ReadElements(list, findPlace(list))],
            _ => null,
        };
    }

    private static bool IsChain(SimpleNameSyntax method) => IsCopy(method.Identifier.ValueText)
        || method.Identifier.ValueText is nameof(Enumerable.Append) or nameof(Enumerable.Prepend) or nameof(Enumerable.Concat);

    private static bool IsCopy(string method) => method
        is nameof(Enumerable.ToList) or nameof(Enumerable.ToArray) or nameof(Enumerable.AsEnumerable)
        or nameof(ImmutableArray.ToImmutableArray) or nameof(ImmutableList.ToImmutableList);

    private static bool IsFactory(INamedTypeSymbol type) => type.IsPercl(WellKnownNames.RuntimeScript)
        || type.Is("System.Collections.Immutable", nameof(ImmutableArray))
        || type.Is("System.Collections.Immutable", nameof(ImmutableList));

    private static bool IsOfFramework(INamedTypeSymbol type) =>
        type.Is("System.Linq", nameof(Enumerable)) || IsFactory(type);

    private static string? FindName(InvocationExpressionSyntax call) =>
        (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;

    private IEnumerable<ScriptItem>? ReadCreated(
        SeparatedSyntaxList<ArgumentSyntax> arguments, Func<ExpressionSyntax, NodeId> findPlace)
    {
        var elements = arguments.Select(static argument => argument.Expression).ToArray();
        if (elements is [CollectionExpressionSyntax { Elements: var collected }]
            && collected.All(static element => element is ExpressionElementSyntax))
        {
            elements = [.. collected.Select(static element => ((ExpressionElementSyntax)element).Expression)];
        }

        return Array.TrueForAll(elements, IsCommand) ? elements.Select(element => ReadElement(element, findPlace(element)))
            : elements is [var list] ? [ReadElements(list, findPlace(list))]
            : null;
    }

    private bool IsCommand(ExpressionSyntax element) =>
        (semantics.GetTypeInfo(element, cancellation) is var found ? found.Type ?? found.ConvertedType : null)?.IsCommand() == true;

    private void ReadCall(InvocationExpressionSyntax call, NodeId place, List<ScriptItem> items)
    {
        var name = FindName(call);
        var parts = name is not null && (Composes(call) || IsCopy(name)) ? ReadParts(call, _ => place) : null;
        items.AddRange(parts ?? [new UnknownItems(place)]);
    }
}

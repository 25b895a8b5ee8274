using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Percl.CSharp.Declarations;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Endpoints;

/// <summary>
/// Provides the names of the webhooks that a handler takes: those of a record, or of all derived ones.
/// </summary>
internal sealed class WebhookNames(CommandCatalog catalog)
{
    private const string AnyOther = "UnknownWebhook";

    private readonly Lazy<(INamedTypeSymbol Type, string Name)[]> _records = new(() =>
    [
        .. (catalog.Runtime?.GlobalNamespace.GetNamespaceMembers() ?? [])
            .SelectMany(static container => container.GetNamespaceMembers())
            .Where(static container => container.IsNamed(WellKnownNames.WebhookNamespace))
            .SelectMany(static container => container.GetTypeMembers())
            .Where(static type => !type.IsAbstract && type.Name != AnyOther && type.IsWebhook())
            .Select(static type => (type, JsonNames.OfWebhook(type))),
    ]);

    private readonly ConcurrentDictionary<INamedTypeSymbol, HashSet<string>?> _taken = new(
        SymbolEqualityComparer.Default);

    /// <summary>Determines whether the name is that of a webhook of the runtime library.</summary>
    public bool IsKnown(string name) => Array.Exists(_records.Value, record => record.Name == name);

    /// <summary>Returns the names of the webhooks that the type takes; null where they are not known.</summary>
    public HashSet<string>? TakenBy(INamedTypeSymbol? webhook) =>
        webhook is null ? null : _taken.GetOrAdd(webhook, Read);

    private HashSet<string>? Read(INamedTypeSymbol webhook)
    {
        var names = !catalog.IsOfRuntime(webhook) ? [] : _records.Value
            .Where(record => record.Type.SelfAndBases().Contains(webhook, SymbolEqualityComparer.Default))
            .Select(static record => record.Name)
            .ToArray();
        return names.Length == 0 ? null : new HashSet<string>(names, StringComparer.Ordinal);
    }
}

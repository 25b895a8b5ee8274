using System.Collections.Frozen;

namespace Percl.Webhooks;

/// <summary>Finds the record that a webhook is read into.</summary>
internal static partial class WebhookRecords
{
    private static readonly FrozenDictionary<string, Type> ByRequestType =
        CreateTable().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the request types of all webhooks.</summary>
    public static IEnumerable<string> Names => CreateTable().Keys;

    /// <summary>
    /// Returns the record for a request type in any letter case; <see cref="UnknownWebhook"/> for an unknown type.
    /// </summary>
    public static Type Find(string? requestType) =>
        requestType is not null && ByRequestType.TryGetValue(requestType, out var record)
            ? record
            : typeof(UnknownWebhook);

    /// <summary>Returns the records by the request types of their <see cref="PerclWebhookAttribute"/>s.</summary>
    private static partial Dictionary<string, Type> CreateTable();
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Percl.Webhooks;

namespace Percl.AspNetCore;

/// <summary>
/// Provides the request type of a webhook. Its record is named after it: <c>InboundCallWebhook</c>, <c>inboundCall</c>.
/// </summary>
internal static class WebhookName
{
    private const string Suffix = "Webhook";

    private static readonly string Unknown = Of(typeof(UnknownWebhook));

    public static string Of(Type record)
    {
        var name = record.Name.EndsWith(Suffix, StringComparison.Ordinal) ? record.Name[..^Suffix.Length] : record.Name;
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>
    /// Returns the name of the webhook that the endpoint of a request receives, however it was mapped.
    /// </summary>
    /// <returns>
    /// The name; <c>unknown</c> where there is no endpoint yet, or the endpoint has no such metadata.
    /// </returns>
    public static string Expected(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType is { } type
        && type.IsAssignableTo(typeof(PerclWebhook))
            ? Of(type)
            : Unknown;

    /// <summary>Determines whether a record represents exactly one known request type.</summary>
    public static bool IsOne(Type record) => record.IsSealed && record != typeof(UnknownWebhook);

    /// <summary>
    /// Determines whether a request type belongs to a record: its name, or another that the library reads as this
    /// record.
    /// </summary>
    public static bool IsOf(Type record, string name, string requestType) =>
        name.Equals(requestType, StringComparison.OrdinalIgnoreCase) || RecordOf(requestType) == record;

    private static Type RecordOf(string requestType) =>
        PerclWebhook.Read(new UnknownWebhook { RequestType = requestType }.ToUtf8Bytes()).GetType();
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Percl.Webhooks;

namespace Percl.AspNetCore;

/// <summary>The request type of a webhook. Its record is named after it: <c>InboundCallWebhook</c>, <c>inboundCall</c>.</summary>
internal static class WebhookName
{
    private const string Suffix = "Webhook";

    private static readonly string Unknown = Of(typeof(UnknownWebhook));

    public static string Of(Type record)
    {
        var name = record.Name.EndsWith(Suffix, StringComparison.Ordinal) ? record.Name[..^Suffix.Length] : record.Name;
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>Gets the name of the webhook that the endpoint of a request takes, however it was mapped.</summary>
    /// <returns>The name; <c>unknown</c> where there is no endpoint yet, or one that says nothing about it.</returns>
    public static string Expected(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType is { } type
        && type.IsAssignableTo(typeof(PerclWebhook))
            ? Of(type)
            : Unknown;

    /// <summary>Whether a record stands for one request type, and not for several or for those that are not known.</summary>
    public static bool IsOne(Type record) => record.IsSealed && record != typeof(UnknownWebhook);

    /// <summary>Whether a request type is that of a record: its name, or another that the library reads into it.</summary>
    public static bool IsOf(Type record, string name, string requestType) =>
        name.Equals(requestType, StringComparison.OrdinalIgnoreCase) || RecordOf(requestType) == record;

    private static Type RecordOf(string requestType) =>
        PerclWebhook.Read(new UnknownWebhook { RequestType = requestType }.ToUtf8Bytes()).GetType();
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// A request that FreeClimb posts to an application: what the webhooks of calls and of messages share. The reference
/// has no page of its own for it; see
/// <see href="https://docs.freeclimb.com/reference/inboundcall">inboundCall</see> and
/// <see href="https://docs.freeclimb.com/reference/messagedelivery-1">messageDelivery</see>.
/// </summary>
/// <remarks>
/// Reading is lenient, because FreeClimb extends its webhooks and no source says which fields are always there: a text
/// that is missing or null is "" where FreeClimb does not describe it as nullable, and null where it does; a number or
/// a truth value is null then, so that it cannot be taken for a 0 or a false that was sent; unknown fields are in
/// <see cref="AdditionalFields"/>; unknown values of enums are kept by <see cref="OpenValue{TEnum}"/>. A value in another
/// form is read where it surely means one (<c>41.0</c> and <c>"41"</c> where 41 is expected, <c>7</c> where a text is,
/// <c>"true"</c> where a truth value is); if not, it is as if it were missing, and is in <see cref="AdditionalFields"/>.
/// </remarks>
public abstract partial record PerclWebhook
{
    private JsonFields _additionalFields;

    private protected PerclWebhook()
    {
    }

    /// <summary>
    /// Name of the webhook, such as <c>conferenceStatus</c>: for a webhook that this library knows, the constant
    /// <c>Name</c> of its record, as in <see cref="ConferenceStatusWebhook.Name"/>. "" if absent.
    /// </summary>
    [AllowNull]
    [JsonPropertyName(WebhookHead.RequestTypeField)]
    public string RequestType { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// Id of the account that the application belongs to: <c>AC</c> and 40 hexadecimal digits. "" if absent.
    /// </summary>
    [AllowNull]
    [JsonPropertyName("accountId")]
    public string AccountId { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// Number of the party that started the call or sent the message, in E.164 format. "" if absent.
    /// </summary>
    [AllowNull]
    [JsonPropertyName("from")]
    public string From { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// Number that was called or that the message was sent to, in E.164 format; of an outgoing call it may be a SIP
    /// address. "" if absent.
    /// </summary>
    [AllowNull]
    [JsonPropertyName("to")]
    public string To { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// The fields of the request that this library does not know, or whose value it cannot read, by their JSON names; null
    /// if there are none. They take part in the comparison of records and are written back when the record is serialised,
    /// unless the record has a value of its own for that field.
    /// </summary>
    /// <remarks>Not <c>init</c>: source-generated System.Text.Json contexts cannot fill such a property then.</remarks>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalFields
    {
        get => _additionalFields.Fields;
        set => _additionalFields = new(value);
    }
}

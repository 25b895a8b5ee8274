using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Represents a request that FreeClimb posts to an application, with the fields that the webhooks of calls and of
/// messages share. The reference has no page for these fields; see
/// <see href="https://docs.freeclimb.com/reference/inboundcall">inboundCall</see> and
/// <see href="https://docs.freeclimb.com/reference/messagedelivery-1">messageDelivery</see>.
/// </summary>
/// <remarks>
/// Reading is lenient, because FreeClimb extends its webhooks and no source documents which fields are always present.
/// A string that is missing or null is "" where FreeClimb does not describe the field as nullable, and null where it
/// does. A number or a Boolean that is missing or null is null, so that the value differs from a 0 or a false that was
/// sent. Unknown fields are in <see cref="AdditionalFields"/>. <see cref="OpenValue{TEnum}"/> keeps unknown values of
/// enums. A value in another form is read where its meaning is definite: <c>41.0</c> and <c>"41"</c> where 41 is
/// expected, <c>7</c> where a string is expected, <c>"true"</c> where a Boolean is expected. Any other value counts as
/// missing and is in <see cref="AdditionalFields"/>.
/// </remarks>
public abstract partial record PerclWebhook
{
    private JsonFields _additionalFields;

    private protected PerclWebhook()
    {
    }

    /// <summary>
    /// Gets the name of the webhook, such as <c>conferenceStatus</c>: for a webhook that this library knows, the
    /// constant <c>Name</c> of its record, as in <see cref="ConferenceStatusWebhook.Name"/>. "" if absent.
    /// </summary>
    [AllowNull]
    [JsonPropertyName(WebhookHead.RequestTypeField)]
    public string RequestType { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// Gets the id of the account that the application belongs to: <c>AC</c> and 40 hexadecimal digits. "" if absent.
    /// </summary>
    [AllowNull]
    [JsonPropertyName("accountId")]
    public string AccountId { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// Gets the number of the party that started the call or sent the message, in E.164 format. "" if absent.
    /// </summary>
    [AllowNull]
    [JsonPropertyName("from")]
    public string From { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// Gets the number that was called or that the message was sent to, in E.164 format; for an outgoing call, it may
    /// be a SIP address. "" if absent.
    /// </summary>
    [AllowNull]
    [JsonPropertyName("to")]
    public string To { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// Gets or sets the fields of the request that this library does not know, or whose value it cannot read, by their
    /// JSON names; null if there are none. The fields are part of the comparison of records. They are written back when
    /// the record is serialised, unless the record has a value of its own for the field.
    /// </summary>
    /// <remarks>
    /// The property is not <c>init</c>: source-generated System.Text.Json contexts cannot fill such a property.
    /// </remarks>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalFields
    {
        get => _additionalFields.Fields;
        set => _additionalFields = new(value);
    }

    /// <summary>
    /// Returns the webhook with masks in place of what a person wrote, said or pressed, unless the webhook says that
    /// nobody asked for privacy. A webhook that does not say so may have been asked to.
    /// </summary>
    private protected virtual PerclWebhook WithoutPrivateTexts() => this;
}

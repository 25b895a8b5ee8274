using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Percl.Webhooks;

/// <summary>
/// A request that FreeClimb posts to an application: the standard request parameters, which the webhooks of a call
/// share. The reference has no page of its own for them; see
/// <see href="https://docs.freeclimb.com/reference/inboundcall">inboundCall</see>, which has these and hardly more.
/// </summary>
/// <remarks>
/// Reading is lenient, because FreeClimb extends its webhooks and no source says which fields are always there: a text
/// that is missing or null is "" where FreeClimb does not describe it as nullable, and null where it does; unknown
/// fields are in <see cref="AdditionalFields"/>; unknown values of enums are kept by <see cref="OpenValue{TEnum}"/>.
/// </remarks>
public abstract record PerclWebhook
{
    private JsonFields _additionalFields;

    private protected PerclWebhook()
    {
    }

    /// <summary>Name of the webhook, such as <c>conferenceStatus</c>. "" if absent.</summary>
    [AllowNull]
    [JsonPropertyName("requestType")]
    public string RequestType { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// Id of the call that the request is about: <c>CA</c> and 40 hexadecimal digits. "" if absent, which may be so
    /// where no call is involved.
    /// </summary>
    [AllowNull]
    [JsonPropertyName("callId")]
    public string CallId { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// Id of the account that the application belongs to: <c>AC</c> and 40 hexadecimal digits. "" if absent.
    /// </summary>
    [AllowNull]
    [JsonPropertyName("accountId")]
    public string AccountId { get; init => field = value ?? ""; } = "";

    /// <summary>Number of the party that started the call, in E.164 format. "" if absent.</summary>
    [AllowNull]
    [JsonPropertyName("from")]
    public string From { get; init => field = value ?? ""; } = "";

    /// <summary>Number that was called, in E.164 format. "" if absent.</summary>
    [AllowNull]
    [JsonPropertyName("to")]
    public string To { get; init => field = value ?? ""; } = "";

    /// <summary>State of the call when the request was sent; the default value if absent or null.</summary>
    [JsonPropertyName("callStatus")]
    public OpenValue<CallStatus> CallStatus { get; init; }

    /// <summary>Who started the call; the default value if absent or null.</summary>
    [JsonPropertyName("direction")]
    public OpenValue<CallDirection> Direction { get; init; }

    /// <summary>
    /// Id of the queue that the request concerns: <c>QU</c> and 40 hexadecimal digits. Null if it concerns none.
    /// </summary>
    [JsonPropertyName("queueId")]
    public string? QueueId { get; init; }

    /// <summary>
    /// The fields of the request that this library does not know, by their JSON names; null if there are none. They
    /// take part in the comparison of records and are written back when the record is serialised.
    /// </summary>
    /// <remarks>Not <c>init</c>: source-generated System.Text.Json contexts cannot fill such a property then.</remarks>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalFields
    {
        get => _additionalFields.Fields;
        set => _additionalFields = new(value);
    }

    /// <summary>Reads the body of a webhook request.</summary>
    /// <typeparam name="TWebhook">The webhook expected. The body's <c>requestType</c> is not compared.</typeparam>
    /// <param name="utf8Json">The body: one JSON object in UTF-8, with or without a byte order mark.</param>
    /// <returns>The webhook.</returns>
    /// <exception cref="JsonException">
    /// The body is empty, is not valid UTF-8 or JSON, is not an object, or a field has a value of another type.
    /// </exception>
    /// <exception cref="NotSupportedException">
    /// <typeparamref name="TWebhook"/> is not one of this library's sealed webhook records.
    /// </exception>
    public static TWebhook Read<TWebhook>(ReadOnlySpan<byte> utf8Json)
        where TWebhook : PerclWebhook
    {
        if (WebhookJsonContext.Default.GetTypeInfo(typeof(TWebhook)) is not { } typeInfo)
        {
            throw new NotSupportedException(
                $"'{typeof(TWebhook)}' cannot be read: name one of the sealed webhook records of Percl.Webhooks.");
        }

        // The JSON reader looks only at texts that it is asked for; those in unknown fields would fail on first use.
        if (!Utf8.IsValid(utf8Json))
        {
            throw new JsonException("The webhook is not valid UTF-8.");
        }

        ReadOnlySpan<byte> byteOrderMark = [0xEF, 0xBB, 0xBF];
        if (utf8Json.StartsWith(byteOrderMark))
        {
            utf8Json = utf8Json[byteOrderMark.Length..];
        }

        return (TWebhook?)JsonSerializer.Deserialize(utf8Json, typeInfo)
            ?? throw new JsonException("The webhook is JSON null where an object was expected.");
    }

    /// <summary>Reads the body of a webhook request from a stream, up to the end of the stream.</summary>
    /// <typeparam name="TWebhook">The webhook expected. The body's <c>requestType</c> is not compared.</typeparam>
    /// <param name="utf8Json">The body: one JSON object in UTF-8, with or without a byte order mark.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The webhook.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="JsonException">
    /// The body is empty, is not valid UTF-8 or JSON, is not an object, or a field has a value of another type.
    /// </exception>
    /// <exception cref="NotSupportedException">
    /// <typeparamref name="TWebhook"/> is not one of this library's sealed webhook records.
    /// </exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async ValueTask<TWebhook> ReadAsync<TWebhook>(
        Stream utf8Json,
        CancellationToken cancellationToken = default)
        where TWebhook : PerclWebhook
    {
        ArgumentNullException.ThrowIfNull(utf8Json);

        using var body = new MemoryStream();
        await utf8Json.CopyToAsync(body, cancellationToken).ConfigureAwait(false);

        return Read<TWebhook>(body.GetBuffer().AsSpan(0, (int)body.Length));
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Represents the webhook that reports that an SMS message has reached a number of the application. FreeClimb sends the
/// webhook to the application's <c>smsUrl</c>, or once to its <c>smsFallbackUrl</c> if the request fails. An answer is
/// ignored: reply through the REST API. See
/// <see href="https://docs.freeclimb.com/reference/messagedelivery-1">messageDelivery</see>.
/// </summary>
[PerclWebhook("messageDelivery")]
public sealed partial record MessageDeliveryWebhook : MessageWebhook
{
    /// <summary>
    /// Gets the id of the application that the number belongs to: <c>AP</c> and 40 hexadecimal digits. "" if absent.
    /// </summary>
    [AllowNull]
    [JsonPropertyName("applicationId")]
    public string ApplicationId { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// Gets the path of the message in the REST API, which begins with <c>/Accounts/</c>. "" if absent.
    /// </summary>
    [AllowNull]
    [JsonPropertyName("uri")]
    [SuppressMessage("Design", "CA1056:URI-like properties should not be strings", Justification = "Kept as sent.")]
    public string Uri { get; init => field = value ?? ""; } = "";
}

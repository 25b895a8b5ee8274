using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Represents a webhook about an SMS message. See
/// <see href="https://docs.freeclimb.com/reference/messagestatus">messageStatus</see> and
/// <see href="https://docs.freeclimb.com/reference/messagedelivery-1">messageDelivery</see>.
/// </summary>
[PerclWebhook]
public abstract partial record MessageWebhook : PerclWebhook
{
    private protected MessageWebhook()
    {
    }

    /// <summary>Gets the id of the message: <c>SM</c> and 40 hexadecimal digits. "" if absent.</summary>
    [AllowNull]
    [JsonPropertyName("messageId")]
    public string MessageId { get; init => field = value ?? ""; } = "";

    /// <summary>Gets the text of the message. "" if absent. <c>ToString</c> masks the text.</summary>
    [AllowNull]
    [JsonPropertyName("text")]
    public string Text { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// Gets the direction of the message: to FreeClimb or from FreeClimb; the default value if absent or null.
    /// </summary>
    [JsonPropertyName("direction")]
    public OpenValue<MessageDirection> Direction { get; init; }

    /// <summary>Gets the state of the message when the request was sent; the default value if absent or null.</summary>
    [JsonPropertyName("status")]
    public OpenValue<MessageStatus> Status { get; init; }

    /// <summary>
    /// Gets the id of the FreeClimb number that sent or received the message: <c>PN</c> and 40 hexadecimal digits. ""
    /// if absent.
    /// </summary>
    [AllowNull]
    [JsonPropertyName("phoneNumberId")]
    public string PhoneNumberId { get; init => field = value ?? ""; } = "";

    /// <inheritdoc/>
    private protected override PerclWebhook WithoutPrivateTexts() => this with { Text = PrivateText.Of(Text) };
}

using System.ComponentModel.DataAnnotations;
using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>Sends a text message during a call.</summary>
/// <remarks>
/// In the answer to a message it does nothing: FreeClimb ignores PerCL there. It cannot be nested, and nothing can be
/// nested in it. See <see href="https://docs.freeclimb.com/reference-link/sms-4"/>.
/// </remarks>
[PerclCommand]
public sealed partial record Sms
{
    /// <summary>
    /// The number that gets the message, in E.164 form, for example <c>+12025550123</c>. Messages to other countries
    /// must be switched on, and trial accounts reach verified numbers only.
    /// </summary>
    [PhoneNumber]
    public required string To { get; init; }

    /// <summary>The number that sends it, in E.164 form: one that you own at FreeClimb.</summary>
    [PhoneNumber]
    public required string From { get; init; }

    /// <summary>The text, at most 160 characters. It must not be empty.</summary>
    /// <remarks>
    /// The limit is that of FreeClimb's OpenAPI description; the reference names none, and older texts of FreeClimb
    /// 254.
    /// </remarks>
    [StringLength(160)]
    [Advisory]
    public required string Text { get; init; }

    /// <summary>
    /// The absolute URL that is called each time the message's status changes. Its answer is ignored. Default: no such
    /// calls.
    /// </summary>
    [Webhook(typeof(MessageStatusWebhook), WebhookAnswer.Ignored)]
    public string? NotificationUrl { get; init; }
}

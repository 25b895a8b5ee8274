using System.ComponentModel.DataAnnotations;
using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>Sends a text message during a call.</summary>
/// <remarks>
/// In the answer to a message, the command has no effect: FreeClimb ignores PerCL there. The command cannot be nested,
/// and no command can be nested in it. See <see href="https://docs.freeclimb.com/reference-link/sms-4"/>.
/// </remarks>
[PerclCommand]
public sealed partial record Sms
{
    /// <summary>
    /// Gets the number that receives the message, in E.164 form, for example <c>+12025550123</c>. Messages to other
    /// countries must be enabled, and trial accounts reach verified numbers only.
    /// </summary>
    [PhoneNumber]
    public required string To { get; init; }

    /// <summary>Gets the number that sends the message, in E.164 form: a number that you own at FreeClimb.</summary>
    [PhoneNumber]
    public required string From { get; init; }

    /// <summary>Gets the text, at most 160 characters. The text must not be empty.</summary>
    /// <remarks>
    /// The limit is that of FreeClimb's OpenAPI description; the reference names none, and older documents of FreeClimb
    /// name 254.
    /// </remarks>
    [StringLength(160)]
    [Advisory]
    public required string Text { get; init; }

    /// <summary>
    /// Gets the absolute URL that is called each time the message's status changes. The answer is ignored. Default: no
    /// such calls.
    /// </summary>
    [Webhook(typeof(MessageStatusWebhook), WebhookAnswer.Ignored)]
    public string? NotificationUrl { get; init; }
}

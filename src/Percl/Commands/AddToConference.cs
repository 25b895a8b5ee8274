using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>
/// Adds this call to a conference. Terminal: PerCL runs again when the participant leaves
/// (<see cref="LeaveConferenceUrl"/>) or asks for it by keys (<see cref="CallControlUrl"/>).
/// </summary>
/// <remarks>
/// The call must be in progress and in no other conference; older texts of FreeClimb say that it is moved from the
/// other one, the reference that it must be removed first. It cannot be nested, and nothing can be nested in it.
/// See <see href="https://docs.freeclimb.com/reference/addtoconference"/>.
/// </remarks>
[PerclCommand(IsTerminal = true)]
[Removed("callId", "July 2024")]
public sealed partial record AddToConference
{
    /// <summary>
    /// The id of the conference, as <see cref="CreateConferenceWebhook"/> tells it: <c>CF</c> and 40 hexadecimal digits
    /// in all examples. The conference must exist already.
    /// </summary>
    [ResourceId("CF", IsAdvisory = true)]
    public required string ConferenceId { get; init; }

    /// <summary>
    /// Whether the conference starts when this participant comes; typically true for moderators. Default: true.
    /// </summary>
    public bool? StartConfOnEnter { get; init; }

    /// <summary>
    /// Whether the participant is heard; <see cref="SetTalk"/> changes it later. Default: true.
    /// </summary>
    public bool? Talk { get; init; }

    /// <summary>
    /// Whether the participant hears the conference; <see cref="SetListen"/> changes it later. Default: true.
    /// </summary>
    public bool? Listen { get; init; }

    /// <summary>
    /// Whether the others hear the keys that the participant presses; <see cref="SetDTMFPassThrough"/> changes it
    /// later. Default: true, as where a participant is changed through the REST API.
    /// </summary>
    /// <remarks>Only FreeClimb's OpenAPI description has it; the page of the reference does not.</remarks>
    public bool? DtmfPassThrough { get; init; }

    /// <summary>
    /// Whether the participant can call <see cref="CallControlUrl"/> by entering <see cref="CallControlSequence"/>; set
    /// both with it. Default: false.
    /// </summary>
    /// <remarks>
    /// That both are required with it is said by an older guide and an SDK of FreeClimb; the OpenAPI description makes
    /// them optional. Without it they are of no documented use.
    /// </remarks>
    public bool? AllowCallControl { get; init; }

    /// <summary>
    /// The keys that call <see cref="CallControlUrl"/>: digits, <c>*</c> and <c>#</c>. No limit of their number is
    /// documented. Default: none.
    /// </summary>
    [DtmfDigits]
    [RequiredWhen(nameof(AllowCallControl), true)]
    [OnlyWhen(nameof(AllowCallControl), true, IsAdvisory = true)]
    public string? CallControlSequence { get; init; }

    /// <summary>
    /// The absolute URL that is called when the participant has entered <see cref="CallControlSequence"/>. The call
    /// goes on with the PerCL with which it answers; where that is not valid, the call ends. Default: none.
    /// </summary>
    [Webhook(typeof(CallControlWebhook), WebhookAnswer.Expected)]
    [RequiredWhen(nameof(AllowCallControl), true)]
    [OnlyWhen(nameof(AllowCallControl), true, IsAdvisory = true)]
    public string? CallControlUrl { get; init; }

    /// <summary>
    /// The absolute URL that is called when the participant leaves the conference. The call goes on with the PerCL with
    /// which it answers, unless the participant hung up. Default: none; then a participant who is removed is
    /// disconnected.
    /// </summary>
    [Webhook(typeof(LeaveConferenceWebhook), WebhookAnswer.ExpectedUnlessHungUp)]
    public string? LeaveConferenceUrl { get; init; }

    /// <summary>
    /// The absolute URL that is called when the participant has come in. Its answer is ignored. Default: no such call.
    /// </summary>
    [Webhook(typeof(AddToConferenceNotificationWebhook), WebhookAnswer.Ignored)]
    public string? NotificationUrl { get; init; }
}

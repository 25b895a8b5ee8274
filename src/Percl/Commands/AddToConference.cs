using System.ComponentModel;
using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>
/// Adds this call to a conference. The command is terminal: PerCL runs again when the participant leaves
/// (<see cref="LeaveConferenceUrl"/>) or enters the keys that ask for it (<see cref="CallControlUrl"/>).
/// </summary>
/// <remarks>
/// The call must be in progress and in no other conference. Older documents of FreeClimb move the call out of the other
/// conference; by the reference, the call must be removed first. The command cannot be nested, and no command can be
/// nested in it. See <see href="https://docs.freeclimb.com/reference/addtoconference"/>.
/// </remarks>
[PerclCommand(IsTerminal = true)]
[Removed("callId", "July 2024")]
public sealed partial record AddToConference
{
    /// <summary>
    /// Gets the id of the conference, which <see cref="CreateConferenceWebhook"/> reports: <c>CF</c> and 40 hexadecimal
    /// digits in all examples. The conference must already exist.
    /// </summary>
    [ResourceId("CF", IsAdvisory = true)]
    public required string ConferenceId { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the conference starts when this participant joins; typically true for
    /// moderators. Default: true.
    /// </summary>
    [DefaultValue(true)]
    public bool? StartConfOnEnter { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the participant is heard; <see cref="SetTalk"/> changes the setting later.
    /// Default: true.
    /// </summary>
    [DefaultValue(true)]
    public bool? Talk { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the participant hears the conference; <see cref="SetListen"/> changes the
    /// setting later. Default: true.
    /// </summary>
    [DefaultValue(true)]
    public bool? Listen { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the others hear the keys that the participant presses;
    /// <see cref="SetDTMFPassThrough"/> changes the setting later. Default: true, as in the REST API's request that
    /// changes a participant.
    /// </summary>
    /// <remarks>Only FreeClimb's OpenAPI description has this attribute; the page of the reference does not.</remarks>
    [DefaultValue(true)]
    public bool? DtmfPassThrough { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the participant can call <see cref="CallControlUrl"/> by entering
    /// <see cref="CallControlSequence"/>. Set both together with this attribute. Default: false.
    /// </summary>
    /// <remarks>
    /// An older guide and an SDK of FreeClimb require both together with this attribute; the OpenAPI description makes
    /// them optional. Without this attribute, both have no documented use.
    /// </remarks>
    [DefaultValue(false)]
    public bool? AllowCallControl { get; init; }

    /// <summary>
    /// Gets the keys that call <see cref="CallControlUrl"/>: digits, <c>*</c> and <c>#</c>. No limit of the number of
    /// keys is documented. Default: none.
    /// </summary>
    [DtmfDigits]
    [RequiredWhen(nameof(AllowCallControl), true)]
    [OnlyWhen(nameof(AllowCallControl), true, IsAdvisory = true)]
    public string? CallControlSequence { get; init; }

    /// <summary>
    /// Gets the absolute URL that is called when the participant has entered <see cref="CallControlSequence"/>. The
    /// call continues with the PerCL of the answer; an answer that is not valid ends the call. Default: none.
    /// </summary>
    [Webhook(typeof(CallControlWebhook), WebhookAnswer.Expected)]
    [RequiredWhen(nameof(AllowCallControl), true)]
    [OnlyWhen(nameof(AllowCallControl), true, IsAdvisory = true)]
    public string? CallControlUrl { get; init; }

    /// <summary>
    /// Gets the absolute URL that is called when the participant leaves the conference. The call continues with the
    /// PerCL of the answer, unless the participant hung up. Default: none; a participant who is removed is then
    /// disconnected.
    /// </summary>
    [Webhook(typeof(LeaveConferenceWebhook), WebhookAnswer.ExpectedUnlessHungUp)]
    public string? LeaveConferenceUrl { get; init; }

    /// <summary>
    /// Gets the absolute URL that is called when the participant has joined. The answer is ignored. Default: no such
    /// call.
    /// </summary>
    [Webhook(typeof(AddToConferenceNotificationWebhook), WebhookAnswer.Ignored)]
    public string? NotificationUrl { get; init; }
}

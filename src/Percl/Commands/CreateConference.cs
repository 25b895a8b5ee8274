using System.ComponentModel;
using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>
/// Creates a conference, which is empty at first and exists until it is terminated. The command is terminal: the call
/// continues with the answer to <see cref="ActionUrl"/>, typically an <see cref="AddToConference"/>.
/// </summary>
/// <remarks>
/// The command cannot be nested, and no command can be nested in it. Another document of FreeClimb makes this call the
/// first participant, which contradicts the reference. See
/// <see href="https://docs.freeclimb.com/reference/createconference"/>.
/// </remarks>
[PerclCommand(IsTerminal = true)]
public sealed partial record CreateConference
{
    /// <summary>
    /// Gets the absolute URL that is called when the conference exists; <see cref="CreateConferenceWebhook"/> reports
    /// the conference's id. The call continues with the PerCL of the answer.
    /// </summary>
    [Webhook(typeof(CreateConferenceWebhook), WebhookAnswer.Expected)]
    public required string ActionUrl { get; init; }

    /// <summary>
    /// Gets the absolute URL that is called each time the conference's status changes, and when a recording is ready.
    /// The answer is ignored. Default: no such calls.
    /// </summary>
    /// <remarks>The URL is mandatory only where the REST API creates a conference.</remarks>
    [Webhook(typeof(CreateConferenceWebhook), WebhookAnswer.Ignored)]
    [Webhook(typeof(ConferenceStatusWebhook), WebhookAnswer.Ignored)]
    [Webhook(typeof(ConferenceRecordingStatusWebhook), WebhookAnswer.Ignored)]
    public string? StatusCallbackUrl { get; init; }

    /// <summary>
    /// Gets a name that describes the conference. Default: none. No limit of the length is documented.
    /// </summary>
    /// <remarks>
    /// FreeClimb's OpenAPI description had a Boolean here until 2025. The REST API accepts 64 characters at most.
    /// </remarks>
    public string? Alias { get; init; }

    /// <summary>Gets a value that specifies when a beep is heard. Default: <see cref="PlayBeep.Always"/>.</summary>
    public PlayBeep? PlayBeep
    {
        get;
        init
        {
            field = value;
            UnknownAttributes = UnknownAttributes.Without(nameof(PlayBeep));
        }
    }

    /// <summary>
    /// Gets a value that indicates whether the whole conference is recorded. <see cref="StatusCallbackUrl"/> is called
    /// when the recording is ready. Default: false.
    /// </summary>
    [DefaultValue(false)]
    public bool? Record { get; init; }

    /// <summary>
    /// Gets the absolute URL of the music that participants hear until the conference starts: a WAV file (8-bit a-law
    /// or mu-law, 1,000 to 96,000 samples a second, at most 100 MB), not PerCL. FreeClimb loads the file with GET; the
    /// file must stay reachable until the conference is terminated. Default: FreeClimb's own music.
    /// </summary>
    /// <remarks>
    /// By FreeClimb's OpenAPI description, the file is loaded once, when the conference is created; the reference has
    /// no such rule.
    /// </remarks>
    [AudioUrl]
    public string? WaitUrl { get; init; }

    /// <summary>Gets the id of the call that created this call. The default is not documented.</summary>
    /// <remarks>Only FreeClimb's OpenAPI description has this attribute; the page of the reference does not.</remarks>
    public string? ParentCallId { get; init; }
}

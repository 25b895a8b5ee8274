using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>
/// Creates a conference, which is empty at first and lives until it is terminated. Terminal: the call goes on with the
/// answer to <see cref="ActionUrl"/>, typically an <see cref="AddToConference"/>.
/// </summary>
/// <remarks>
/// It cannot be nested, and nothing can be nested in it. That this call becomes the first participant, as another text
/// of FreeClimb has it, is not so by the reference.
/// See <see href="https://docs.freeclimb.com/reference/createconference"/>.
/// </remarks>
[PerclCommand(IsTerminal = true)]
public sealed partial record CreateConference
{
    /// <summary>
    /// The absolute URL that is called once the conference exists; <see cref="CreateConferenceWebhook"/> tells its id.
    /// The PerCL with which it answers goes on with the call.
    /// </summary>
    [Webhook(typeof(CreateConferenceWebhook), WebhookAnswer.Expected)]
    public required string ActionUrl { get; init; }

    /// <summary>
    /// The absolute URL that is called each time the conference's status changes, and when a recording is ready. Its
    /// answer is ignored. Default: no such calls.
    /// </summary>
    /// <remarks>Only where the REST API creates a conference is it mandatory.</remarks>
    [Webhook(typeof(CreateConferenceWebhook), WebhookAnswer.Ignored)]
    [Webhook(typeof(ConferenceStatusWebhook), WebhookAnswer.Ignored)]
    [Webhook(typeof(ConferenceRecordingStatusWebhook), WebhookAnswer.Ignored)]
    public string? StatusCallbackUrl { get; init; }

    /// <summary>A name that describes the conference. Default: none. No limit of its length is documented.</summary>
    /// <remarks>
    /// FreeClimb's OpenAPI description had true or false here until 2025. Its REST API takes 64 characters at most.
    /// </remarks>
    public string? Alias { get; init; }

    /// <summary>When a beep is heard. Default: <see cref="PlayBeep.Always"/>.</summary>
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
    /// Whether the whole conference is recorded. Default: false. <see cref="StatusCallbackUrl"/> is told when the
    /// recording is ready.
    /// </summary>
    public bool? Record { get; init; }

    /// <summary>
    /// The absolute URL of the music that participants hear until the conference starts: a WAV file (8-bit a-law or
    /// mu-law, 1,000 to 96,000 samples a second, at most 100 MB), not PerCL. It is loaded with GET and must stay
    /// reachable until the conference is terminated. Default: FreeClimb's own music.
    /// </summary>
    /// <remarks>
    /// FreeClimb's OpenAPI description says that it is loaded once, when the conference is created; the reference does
    /// not.
    /// </remarks>
    [AudioUrl]
    public string? WaitUrl { get; init; }

    /// <summary>The id of the call that created this one. The default is not documented.</summary>
    /// <remarks>Only FreeClimb's OpenAPI description has it; the page of the reference does not.</remarks>
    public string? ParentCallId { get; init; }
}

using System.Runtime.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Specifies why a call ended. See <see href="https://docs.freeclimb.com/reference/callstatus">callStatus</see>.
/// </summary>
/// <remarks>The reference explains few of these values; the other explanations are derived from the names.</remarks>
public enum CallEndedReason
{
    /// <summary>The called party was busy.</summary>
    Busy,

    /// <summary>The call could not be placed as dialled.</summary>
    Failed,

    /// <summary>The called party did not answer.</summary>
    NoAnswer,

    /// <summary>The call was cancelled before it was answered.</summary>
    CallCanceled,

    /// <summary>The other party hung up.</summary>
    FarEndHangup,

    /// <summary>The application hung up.</summary>
    AppHangup,

    /// <summary>The application rejected the call.</summary>
    AppReject,

    /// <summary>The application answered without a script.</summary>
    [EnumMember(Value = "appNoPercl")]
    AppNoPercl,

    /// <summary>The application answered with a script that is not valid.</summary>
    [EnumMember(Value = "appInvalidPercl")]
    AppInvalidPercl,

    /// <summary>The conference that the call was in was terminated.</summary>
    ConferenceTerminated,

    /// <summary>The conference that the call was in was emptied.</summary>
    ConferenceEmptied,

    /// <summary>The call was removed from its conference.</summary>
    RemovedFromConference,

    /// <summary>A machine answered.</summary>
    MachineDetected,

    /// <summary>
    /// A webhook did not reach the application: an <c>actionUrl</c> that cannot be reached ends the call. The time that
    /// FreeClimb waits for an answer is not documented.
    /// </summary>
    WebhookFailed,

    /// <summary>The application's answer to a webhook was not valid.</summary>
    WebhookInvalidResponse,

    /// <summary>Calls are not enabled.</summary>
    VoiceDisabled,

    /// <summary>The number belongs to no application.</summary>
    ConfigErrorNoApplication,

    /// <summary>The application of the number has no <c>voiceUrl</c>.</summary>
    ConfigErrorNoVoiceUrl,

    /// <summary>The call was redirected more often than the 256 times that FreeClimb allows.</summary>
    MaxRedirectsError,

    /// <summary>FreeClimb could not carry out a script.</summary>
    PerclProcessingError,

    /// <summary>FreeClimb had an internal fault.</summary>
    InternalError,

    /// <summary>The gRPC session of the call hung up.</summary>
    GrpcHangup,

    /// <summary>The call reached its maximum length.</summary>
    MaxDuration,
}

using Percl.Webhooks;

namespace ConferenceLine;

/// <summary>Logs the events of conferences.</summary>
internal sealed partial class ConferenceLog(ILogger<ConferenceLog> logger)
{
    [LoggerMessage(1, LogLevel.Information, "Conference {ConferenceId} is {Status}")]
    public partial void StatusChanged(string conferenceId, OpenValue<ConferenceStatus> status);

    [LoggerMessage(2, LogLevel.Information, "Conference {ConferenceId} was recorded: {Seconds} s, {RecordingUrl}")]
    public partial void RecordingReady(string conferenceId, int? seconds, string? recordingUrl);

    [LoggerMessage(3, LogLevel.Information, "Call {CallId} left conference {ConferenceId}")]
    public partial void ParticipantLeft(string callId, string? conferenceId);

    [LoggerMessage(4, LogLevel.Warning, "A conference sent '{RequestType}', which is not understood")]
    public partial void UnknownNotification(string requestType);
}

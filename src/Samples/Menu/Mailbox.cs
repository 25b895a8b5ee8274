namespace Menu;

/// <summary>Logs where the recordings of callers are.</summary>
internal sealed partial class Mailbox(ILogger<Mailbox> logger)
{
    [LoggerMessage(1, LogLevel.Information, "A message of {Seconds} s is at {RecordingUrl}")]
    public partial void Receive(int? seconds, string recordingUrl);
}

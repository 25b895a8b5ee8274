namespace ConferenceLine.Demo;

/// <summary>Writes the log of the application, and warnings of its server, into the transcript.</summary>
internal sealed class TranscriptLoggerProvider(Transcript transcript) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName)
    {
        var isOurs = categoryName.StartsWith(nameof(ConferenceLine), StringComparison.Ordinal);
        return new TranscriptLogger(transcript, lowest: isOurs ? LogLevel.Information : LogLevel.Error);
    }

    public void Dispose()
    {
    }
}

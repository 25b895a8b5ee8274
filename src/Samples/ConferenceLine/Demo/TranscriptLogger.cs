namespace ConferenceLine.Demo;

/// <summary>Writes log messages into a transcript, each on one line.</summary>
internal sealed class TranscriptLogger(Transcript transcript, LogLevel lowest) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= lowest && logLevel != LogLevel.None;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            var message = formatter(state, exception);
            transcript.Log(exception is null ? message : $"{message} {exception.GetType().Name}: {exception.Message}");
        }
    }
}

using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Samples.Tests.ConferenceLine;

/// <summary>Keeps what the sample logs, and what the library does for it.</summary>
internal sealed class RecordedLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _messages = new();

    /// <summary>What was logged so far, as <c>level: message</c>.</summary>
    public IReadOnlyCollection<string> Messages => _messages;

    public ILogger CreateLogger(string categoryName) =>
        categoryName.StartsWith("ConferenceLine", StringComparison.Ordinal)
        || categoryName.StartsWith("Percl.", StringComparison.Ordinal)
            ? this
            : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter) =>
        _messages.Enqueue($"{logLevel}: {formatter(state, exception)}");

    public void Dispose()
    {
    }
}

using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Percl.AspNetCore.Tests;

/// <summary>Keeps what is logged.</summary>
internal sealed class RecordedLog : ILoggerProvider
{
    private readonly ConcurrentQueue<(string Category, LogLevel Level, string Message)> _entries = new();

    /// <summary>What the library has logged, as <c>level: message</c>.</summary>
    public IEnumerable<string> Messages =>
        from entry in _entries
        where entry.Category.StartsWith("Percl.", StringComparison.Ordinal)
        select $"{entry.Level}: {entry.Message}";

    /// <summary>What anyone has logged, with exceptions and values.</summary>
    public string Everything => string.Join('\n', _entries.Select(entry => entry.Message));

    public bool HasErrorsOfTheServer => _entries.Any(entry =>
        entry.Level >= LogLevel.Error && entry.Category.StartsWith("Microsoft.", StringComparison.Ordinal));

    public void Clear() => _entries.Clear();

    public ILogger CreateLogger(string categoryName) => new Logger(_entries, categoryName);

    public void Dispose()
    {
    }

    private sealed class Logger(ConcurrentQueue<(string, LogLevel, string)> entries, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter) =>
            entries.Enqueue((category, logLevel, $"{formatter(state, exception)}{exception}"));
    }
}

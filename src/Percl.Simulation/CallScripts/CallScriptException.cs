namespace Percl.Simulation;

/// <summary>The exception that is thrown when a call script cannot be understood.</summary>
public sealed class CallScriptException : FormatException
{
    /// <summary>Initializes a new instance.</summary>
    public CallScriptException()
    {
    }

    /// <summary>Initializes a new instance with a message.</summary>
    /// <param name="message">The message.</param>
    public CallScriptException(string? message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance with a message and the exception that caused it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public CallScriptException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Gets the line, from 1; 0 where it is not known.</summary>
    public int Line { get; private init; }

    /// <summary>Gets the column, from 1; 0 where it is not known.</summary>
    public int Column { get; private init; }

    /// <summary>Gets the message without its place.</summary>
    internal string Reason { get; private init; } = "";

    internal static CallScriptException At(int line, int column, string message) =>
        new($"({line},{column}): {message}") { Line = line, Column = column, Reason = message };
}

namespace Percl.Simulation;

/// <summary>
/// The exception that is thrown when a step of a test cannot happen: an application said something else, or the call
/// has ended. The message has the transcript up to there.
/// </summary>
public sealed class SimulationException : Exception
{
    /// <summary>Initializes a new instance.</summary>
    public SimulationException()
    {
    }

    /// <summary>Initializes a new instance with a message.</summary>
    /// <param name="message">The message.</param>
    public SimulationException(string? message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance with a message and the exception that caused it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public SimulationException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }
}

namespace Percl.Simulation;

/// <summary>Represents the clock of a simulation.</summary>
internal abstract class Clock
{
    /// <summary>Gets the current time.</summary>
    public abstract DateTimeOffset Now { get; }

    /// <summary>Waits until a time.</summary>
    /// <param name="time">The time.</param>
    /// <param name="news">Ends the wait before: there is something to do now.</param>
    /// <returns>True where the time has come.</returns>
    public abstract Task<bool> WaitUntilAsync(DateTimeOffset time, Task news);
}

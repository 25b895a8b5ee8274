namespace Percl.Simulation;

/// <summary>Gives an application the time of the simulation.</summary>
/// <param name="scheduler">The scheduler.</param>
internal sealed class SimulatedTime(Scheduler scheduler) : TimeProvider
{
    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => scheduler.Now;

    /// <inheritdoc/>
    public override long GetTimestamp() => scheduler.Now.UtcTicks;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new SimulatedTimer(scheduler, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }
}

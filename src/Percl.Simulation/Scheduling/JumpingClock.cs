namespace Percl.Simulation;

/// <summary>Never waits: where nothing is to be done, the time is that of the next event.</summary>
/// <param name="start">The time at the start.</param>
internal sealed class JumpingClock(DateTimeOffset start) : Clock
{
    private long _ticks = start.UtcTicks;

    /// <inheritdoc/>
    public override DateTimeOffset Now => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    /// <inheritdoc/>
    public override Task<bool> WaitUntilAsync(DateTimeOffset time, Task news)
    {
        if (news.IsCompleted)
        {
            return Task.FromResult(false);
        }

        if (time > Now)
        {
            Interlocked.Exchange(ref _ticks, time.UtcTicks);
        }

        return Task.FromResult(true);
    }
}

namespace Percl.Simulation;

/// <summary>Follows a clock of others: that of the machine, or one that a test moves.</summary>
/// <param name="provider">The clock.</param>
internal sealed class GivenClock(TimeProvider provider) : Clock
{
    /// <inheritdoc/>
    public override DateTimeOffset Now => provider.GetUtcNow();

    /// <inheritdoc/>
    public override async Task<bool> WaitUntilAsync(DateTimeOffset time, Task news)
    {
        var missing = time - Now;
        if (missing <= TimeSpan.Zero)
        {
            return true;
        }

        using var canceled = new CancellationTokenSource();
        // Timers take no longer times.
        var longest = TimeSpan.FromDays(1);
        var delay = Task.Delay(missing < longest ? missing : longest, provider, canceled.Token);
        await Task.WhenAny(delay, news).ConfigureAwait(false);
        await canceled.CancelAsync().ConfigureAwait(false);
        return !news.IsCompleted && Now >= time;
    }
}

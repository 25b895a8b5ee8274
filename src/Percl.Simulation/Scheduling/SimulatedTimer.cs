namespace Percl.Simulation;

/// <summary>Represents a timer of an application.</summary>
/// <param name="scheduler">The scheduler.</param>
/// <param name="callback">What the application does. It runs outside of the scheduler.</param>
internal sealed class SimulatedTimer(Scheduler scheduler, Action callback) : ITimer
{
    private readonly object _lock = new();
    private ScheduledAction? _next;
    private bool _isDisposed;

    /// <inheritdoc/>
    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (_lock)
        {
            _next?.Cancel();
            _next = _isDisposed || dueTime == Timeout.InfiniteTimeSpan
                ? null
                : scheduler.Schedule(dueTime, () => Fire(period));
            return !_isDisposed;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            _isDisposed = true;
            _next?.Cancel();
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private void Fire(TimeSpan period)
    {
        if (period > TimeSpan.Zero)
        {
            Change(period, period);
        }

        ThreadPool.QueueUserWorkItem(static work => work(), callback, preferLocal: false);
    }
}

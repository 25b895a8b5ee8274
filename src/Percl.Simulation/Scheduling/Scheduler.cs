namespace Percl.Simulation;

/// <summary>Runs everything that happens in a simulation, one step at a time, on one thread at a time.</summary>
/// <remarks>
/// <para>
/// The code of the engine is ordinary asynchronous code. Its continuations come back here, in the order in which they
/// became ready, so that it needs no locks and the same calls always give the same timeline.
/// </para>
/// <para>
/// Nothing else runs while an application answers: answers would arrive in another order each time. Simulated time
/// stands still for as long.
/// </para>
/// </remarks>
internal sealed class Scheduler(Clock clock) : SynchronizationContext
{
    private readonly object _lock = new();
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _ready = new();
    private readonly Queue<Action> _answers = new();
    private readonly PriorityQueue<ScheduledAction, (DateTimeOffset Due, long Number)> _timers = new();
    private Task _turn = Task.CompletedTask;
    private TaskCompletionSource _news = NewSignal();
    private int _answering;
    private long _lastNumber;
    private Exception? _failure;

    /// <summary>Gets the current time.</summary>
    public DateTimeOffset Now => clock.Now;

    /// <summary>Returns the time after a delay. A negative one counts as none.</summary>
    public DateTimeOffset Later(TimeSpan delay)
    {
        var now = Now;
        return delay <= TimeSpan.Zero ? now
            : delay > DateTimeOffset.MaxValue - now ? DateTimeOffset.MaxValue
            : now + delay;
    }

    /// <summary>Runs an action later.</summary>
    /// <param name="delay">The time until then. A negative one counts as none.</param>
    /// <param name="action">The action.</param>
    public ScheduledAction Schedule(TimeSpan delay, Action action)
    {
        var scheduled = new ScheduledAction(Later(delay), action);
        lock (_lock)
        {
            _timers.Enqueue(scheduled, (scheduled.Due, _lastNumber++));
            _news.TrySetResult();
        }

        return scheduled;
    }

    /// <summary>Begins something that runs on its own.</summary>
    /// <param name="work">The work. An exception is a defect of the simulator: it ends the simulation.</param>
    public void Begin(Func<Task> work) => Post(_ => Observe(work), null);

    /// <summary>Runs code of others, outside of the scheduler, and comes back with its result.</summary>
    /// <param name="work">The work.</param>
    public Task<T> RunOutsideAsync<T>(Func<Task<T>> work)
    {
        var result = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            _answering++;
        }

        _ = Task.Run(work).ContinueWith(
            finished => Arrive(() => Complete(result, finished)), TaskScheduler.Default);
        return result.Task;
    }

    /// <summary>Runs what there is to do until a condition holds.</summary>
    /// <param name="isDone">The condition. It is asked whenever everything that happens at a time has happened.</param>
    /// <param name="until">The time at which to stop otherwise; null to go on.</param>
    /// <returns>True where the condition holds.</returns>
    public async Task<bool> RunAsync(Func<bool> isDone, DateTimeOffset? until)
    {
        // Steps that are awaited together take turns.
        var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await Interlocked.Exchange(ref _turn, turn.Task).ConfigureAwait(false);
        try
        {
            // The context of the caller must not see continuations of the engine.
            return await Task.Run(() => LoopAsync(isDone, until)).ConfigureAwait(false);
        }
        finally
        {
            turn.SetResult();
        }
    }

    /// <inheritdoc/>
    public override void Post(SendOrPostCallback d, object? state)
    {
        lock (_lock)
        {
            _ready.Enqueue((d, state));
            _news.TrySetResult();
        }
    }

    /// <inheritdoc/>
    public override void Send(SendOrPostCallback d, object? state) =>
        throw new NotSupportedException("Code of the simulator does not wait for itself.");

    /// <inheritdoc/>
    public override SynchronizationContext CreateCopy() => this;

    private async Task<bool> LoopAsync(Func<bool> isDone, DateTimeOffset? until)
    {
        while (true)
        {
            if (_failure is { } failure)
            {
                throw new InvalidOperationException("The simulator has failed.", failure);
            }

            if (TryNext() is { } step)
            {
                Run(step);
            }
            else if (IsAnswering)
            {
                await NewsAsync().ConfigureAwait(false);
            }
            else if (isDone())
            {
                return true;
            }
            else if (NextTimer() is { } timer && (until is null || timer.Due <= until))
            {
                if (await clock.WaitUntilAsync(timer.Due, NewsAsync()).ConfigureAwait(false)
                    && TryTake(timer))
                {
                    Run(timer.Action);
                }
            }
            else if (until is null || await clock.WaitUntilAsync(until.Value, NewsAsync()).ConfigureAwait(false))
            {
                return isDone();
            }
        }
    }

    /// <summary>
    /// Gets a value that indicates whether an answer is to come, or has come since the last look for a step: no time
    /// passes before it is taken.
    /// </summary>
    private bool IsAnswering
    {
        get
        {
            lock (_lock)
            {
                return _answering > 0;
            }
        }
    }

    /// <summary>Returns the next step that needs no time.</summary>
    private Action? TryNext()
    {
        lock (_lock)
        {
            if (_answers.TryDequeue(out var answer))
            {
                _answering--;
                return answer;
            }

            if (_answering == 0 && _ready.TryDequeue(out var step))
            {
                return () => step.Callback(step.State);
            }

            _news = NewSignal();
            return null;
        }
    }

    private ScheduledAction? NextTimer()
    {
        lock (_lock)
        {
            while (_timers.TryPeek(out var timer, out _))
            {
                if (!timer.IsCanceled)
                {
                    return timer;
                }

                _timers.Dequeue();
            }

            return null;
        }
    }

    private bool TryTake(ScheduledAction timer)
    {
        lock (_lock)
        {
            return _timers.TryPeek(out var first, out _) && first == timer && _timers.TryDequeue(out _, out _)
                && !timer.IsCanceled;
        }
    }

    private Task NewsAsync()
    {
        lock (_lock)
        {
            return _news.Task;
        }
    }

    private void Run(Action step)
    {
        var before = Current;
        SetSynchronizationContext(this);
        try
        {
            step();
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }

    private void Arrive(Action answer)
    {
        lock (_lock)
        {
            _answers.Enqueue(answer);
            _news.TrySetResult();
        }
    }

    private async void Observe(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception exception)
        {
            // It reaches the test that waits.
            _failure ??= exception;
        }
    }

    private static void Complete<T>(TaskCompletionSource<T> result, Task<T> finished)
    {
        if (finished.IsCompletedSuccessfully)
        {
            result.SetResult(finished.Result);
        }
        else
        {
            result.SetException(finished.Exception?.InnerException ?? new OperationCanceledException());
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

namespace Percl.Simulation;

/// <summary>
/// Brings what the party on the telephone does, and what interrupts the call, to the command that waits.
/// </summary>
/// <param name="scheduler">The scheduler.</param>
/// <param name="onWaiting">Is told when a command begins to wait.</param>
internal sealed class CallInput(Scheduler scheduler, Action onWaiting)
{
    private readonly Queue<char> _keys = new();
    private TaskCompletionSource<Occurrence>? _waiter;
    private ScheduledAction? _timer;

    /// <summary>Gets what the waiting command takes notice of; nothing where none waits.</summary>
    public Accepts Accepted { get; private set; }

    /// <summary>Gets what has stopped the script; null for nothing.</summary>
    public Interruption? Interruption { get; private set; }

    /// <summary>Waits for the next occurrence.</summary>
    /// <param name="timeout">The time after which to stop waiting; null to wait for ever.</param>
    /// <param name="accepted">What counts.</param>
    public Task<Occurrence> NextAsync(TimeSpan? timeout, Accepts accepted)
    {
        if (Interruption is not null)
        {
            return Task.FromResult(Occurrence.Interrupted);
        }

        if (accepted.HasFlag(Accepts.Keys) && _keys.TryDequeue(out var key))
        {
            return Task.FromResult<Occurrence>(new KeyPressed(key));
        }

        if (timeout <= TimeSpan.Zero)
        {
            return Task.FromResult(Occurrence.TimedOut);
        }

        _waiter = new TaskCompletionSource<Occurrence>(TaskCreationOptions.RunContinuationsAsynchronously);
        Accepted = accepted;
        if (timeout is { } time)
        {
            _timer = scheduler.Schedule(time, () => Complete(Occurrence.TimedOut));
        }

        var next = _waiter.Task;
        onWaiting();
        return next;
    }

    /// <summary>Waits, whatever the party does.</summary>
    /// <param name="time">The time; null for ever.</param>
    public Task<Occurrence> SleepAsync(TimeSpan? time) => NextAsync(time, Accepts.Nothing);

    /// <summary>Presses a key. It is kept while no command takes it.</summary>
    public void Press(char key)
    {
        if (Accepted.HasFlag(Accepts.Keys))
        {
            Complete(new KeyPressed(key));
        }
        else
        {
            _keys.Enqueue(key);
        }
    }

    /// <summary>Offers an occurrence. It is lost while no command takes it.</summary>
    /// <returns>True where a command took it.</returns>
    public bool TryOffer(Occurrence occurrence, Accepts kind)
    {
        var isTaken = Accepted.HasFlag(kind);
        if (isTaken)
        {
            Complete(occurrence);
        }

        return isTaken;
    }

    /// <summary>Forgets the keys that were kept.</summary>
    public void FlushKeys() => _keys.Clear();

    /// <summary>Stops the script. The end of a call is stronger than anything else, and the first end counts.</summary>
    public void Interrupt(Interruption interruption)
    {
        if (Interruption is null || (interruption is CallOver && Interruption is not CallOver))
        {
            Interruption = interruption;
            Complete(Occurrence.Interrupted);
        }
    }

    /// <summary>Takes an interruption that the caller deals with; null where it is of another type.</summary>
    public TInterruption? Take<TInterruption>(Predicate<TInterruption>? isWanted = null)
        where TInterruption : Interruption
    {
        if (Interruption is TInterruption wanted && (isWanted is null || isWanted(wanted)))
        {
            Interruption = null;
            return wanted;
        }

        return null;
    }

    private void Complete(Occurrence occurrence)
    {
        var waiter = _waiter;
        (_waiter, Accepted) = (null, Accepts.Nothing);
        _timer?.Cancel();
        _timer = null;
        waiter?.SetResult(occurrence);
    }
}

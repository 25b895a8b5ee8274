namespace Percl.Simulation;

/// <summary>Represents an action that runs at a time, unless it is cancelled before.</summary>
/// <param name="due">The time.</param>
/// <param name="action">The action.</param>
internal sealed class ScheduledAction(DateTimeOffset due, Action action)
{
    private volatile bool _isCanceled;

    /// <summary>Gets the time.</summary>
    public DateTimeOffset Due => due;

    /// <summary>Gets the action.</summary>
    public Action Action => action;

    /// <summary>Gets a value that indicates whether the action no longer runs.</summary>
    public bool IsCanceled => _isCanceled;

    /// <summary>Cancels the action.</summary>
    public void Cancel() => _isCanceled = true;
}

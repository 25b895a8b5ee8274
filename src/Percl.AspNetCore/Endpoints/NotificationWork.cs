namespace Percl.AspNetCore;

/// <summary>
/// Represents the work of a notification's handler that returns a <see cref="ValueTask"/>, as in <c>hook =>
/// channel.Writer.WriteAsync(hook)</c>. The result of a lambda is converted implicitly, so that applications do not
/// name this type.
/// </summary>
/// <remarks>
/// With an overload for <see cref="ValueTask"/>, an <c>async</c> lambda would be ambiguous, since it can return a
/// <see cref="Task"/> as well, and would not compile. No <c>async</c> method can return this type. Every task can be
/// converted to this type, so that the compiler prefers <see cref="Task"/> where both fit. CA2012 does not recognize
/// that the value task is awaited: where the rule is a warning, add <c>.AsTask()</c>.
/// </remarks>
public readonly struct NotificationWork : IEquatable<NotificationWork>
{
    private readonly ValueTask _work;

    private NotificationWork(ValueTask work) => _work = work;

    /// <summary>Converts a value task to the work of a handler.</summary>
    /// <param name="work">The value task.</param>
    public static implicit operator NotificationWork(ValueTask work) => new(work);

    /// <summary>Converts a task to the work of a handler.</summary>
    /// <param name="work">The task.</param>
    /// <exception cref="ArgumentNullException"><paramref name="work"/> is null.</exception>
    public static implicit operator NotificationWork(Task work) => new(new ValueTask(work));

    /// <summary>Determines whether two values represent the same work.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator ==(NotificationWork left, NotificationWork right) => left.Equals(right);

    /// <summary>Determines whether two values represent different work.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator !=(NotificationWork left, NotificationWork right) => !left.Equals(right);

    /// <summary>Returns the work as a task.</summary>
    public Task AsTask() => _work.AsTask();

    /// <inheritdoc/>
    public bool Equals(NotificationWork other) => _work.Equals(other._work);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NotificationWork other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _work.GetHashCode();
}

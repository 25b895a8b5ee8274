namespace Percl.AspNetCore;

/// <summary>
/// The work of a notification's handler that gives a <see cref="ValueTask"/>, as in
/// <c>hook => channel.Writer.WriteAsync(hook)</c>. Nobody needs to name it: a lambda's value becomes one by itself.
/// </summary>
/// <remarks>
/// A type of its own, because an <c>async</c> lambda could be a <see cref="Task"/> as well as a
/// <see cref="ValueTask"/>, and would not compile. It cannot be this, which no <c>async</c> method returns; and since
/// every task can be converted to this, what could be either is a <see cref="Task"/>. Where CA2012 is a warning, it
/// does not see that the value task is awaited: add <c>.AsTask()</c> there.
/// </remarks>
public readonly struct NotificationWork : IEquatable<NotificationWork>
{
    private readonly ValueTask _work;

    private NotificationWork(ValueTask work) => _work = work;

    /// <summary>Takes the work.</summary>
    /// <param name="work">The work.</param>
    public static implicit operator NotificationWork(ValueTask work) => new(work);

    /// <summary>Takes the work.</summary>
    /// <param name="work">The work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="work"/> is null.</exception>
    public static implicit operator NotificationWork(Task work) => new(new ValueTask(work));

    /// <summary>Tells whether both are the same work.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(NotificationWork left, NotificationWork right) => left.Equals(right);

    /// <summary>Tells whether both are different work.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(NotificationWork left, NotificationWork right) => !left.Equals(right);

    /// <summary>The work as a task.</summary>
    public Task AsTask() => _work.AsTask();

    /// <inheritdoc/>
    public bool Equals(NotificationWork other) => _work.Equals(other._work);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NotificationWork other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _work.GetHashCode();
}

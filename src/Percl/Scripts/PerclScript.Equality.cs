namespace Percl;

/// <content>Equality.</content>
public sealed partial class PerclScript
{
    /// <summary>
    /// Determines whether two scripts have equal commands in the same order. Commands that are written as the same JSON
    /// are equal, so that a command of your own equals the <see cref="UnknownCommand"/> as which it is read.
    /// </summary>
    /// <param name="other">The other script.</param>
    public bool Equals(PerclScript? other)
    {
        if (other is null || other.Count != Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!_commands[i].Equals(other._commands[i]) && !AreWrittenEqually(_commands[i], other._commands[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PerclScript);

    /// <summary>Returns a hash code of the number of commands. It changes when a command is added.</summary>
    public override int GetHashCode() => Count;

    private static bool AreWrittenEqually(IPerclCommand left, IPerclCommand right)
    {
        try
        {
            return new PerclScript { left }.ToUtf8Bytes().AsSpan()
                .SequenceEqual(new PerclScript { right }.ToUtf8Bytes());
        }
        catch (PerclException)
        {
            // A command that cannot be written equals only what its own Equals says.
            return false;
        }
    }
}

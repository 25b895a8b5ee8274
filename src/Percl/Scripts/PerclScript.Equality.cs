namespace Percl;

/// <content>Equality.</content>
public sealed partial class PerclScript
{
    /// <summary>
    /// Determines whether two scripts have equal commands in the same order. Commands that are written as the same JSON
    /// are equal, so that a command of your own equals the <see cref="UnknownCommand"/> as which it is read.
    /// </summary>
    /// <param name="other">The other script.</param>
    /// <remarks>The operator <c>==</c> compares references, because commands can be added to a script.</remarks>
    public bool Equals(PerclScript? other)
    {
        if (other is null || other.Count != Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!AreEqual(_commands[i], other._commands[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PerclScript);

    /// <summary>
    /// Returns a hash code of the names of the commands, in their order. It changes when a command is added.
    /// </summary>
    public override int GetHashCode()
    {
        // Commands that are equal may be written differently, such as 1.0 and 1.00, but have the same name.
        var hash = default(HashCode);
        foreach (var command in _commands)
        {
            hash.AddBytes(NameOf(Written(command)));
        }

        hash.Add(Count);
        return hash.ToHashCode();
    }

    private static bool AreEqual(IPerclCommand left, IPerclCommand right)
    {
        try
        {
            return ReferenceEquals(left, right)
                || left.Equals(right)
                || (Written(left) is { } written && written.AsSpan().SequenceEqual(Written(right)));
        }
        catch (Exception)
        {
            // An Equals that throws. Comparing scripts, as assertions do, must not fail because of it.
            return false;
        }
    }

    /// <summary>Returns a command as JSON; null where it is refused, or a property of it throws.</summary>
    private static byte[]? Written(IPerclCommand command)
    {
        try
        {
            return PerclWriter.ToUtf8Bytes(new PerclScript { command });
        }
        catch (Exception)
        {
            // A command that cannot be written equals only what its own Equals says.
            return null;
        }
    }

    private static ReadOnlySpan<byte> NameOf(ReadOnlySpan<byte> script)
    {
        var end = script.IndexOf((byte)':');
        return end < 0 ? script : script[..end];
    }
}

namespace Percl;

/// <summary>
/// What is still free of a <see cref="PerclWriter"/>'s buffer. Generated code keeps it in a variable of its own while it
/// writes one command, because the processor then keeps it in registers.
/// </summary>
/// <remarks>
/// Each method of the writer takes a cursor and returns the next one. Only the newest is good: another one loses what was
/// written in between, and the writer refuses it once it has gone on in a larger array.
/// </remarks>
public readonly ref struct PerclCursor
{
    internal PerclCursor(Span<byte> free)
    {
        Free = free;
    }

    /// <summary>Where the next byte goes.</summary>
    internal readonly Span<byte> Free;
}

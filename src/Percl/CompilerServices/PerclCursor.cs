using System.ComponentModel;

namespace Percl.CompilerServices;

/// <summary>
/// Represents the free bytes of a <see cref="PerclWriter"/>'s buffer. Generated code keeps the cursor in a local
/// variable while it writes a command, so that the processor keeps it in registers.
/// </summary>
/// <remarks>
/// Each method of <see cref="PerclWriterExtensions"/> takes a cursor and returns the next one. An older cursor loses
/// the bytes that were written since, and the writer refuses it after it has continued in a larger array.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct PerclCursor
{
    internal PerclCursor(Span<byte> free)
    {
        Free = free;
    }

    /// <summary>The bytes from the position on.</summary>
    internal readonly Span<byte> Free;
}

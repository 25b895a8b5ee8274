using System.ComponentModel;
#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#endif

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
#if NET
    // Two fields that each fit a register. With a span instead, each method that returns a cursor would do so by way of
    // memory, for which the processor waits.
    private readonly ref byte _position;

    /// <summary>The number of bytes from the position on.</summary>
    internal readonly int Left;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal PerclCursor(Span<byte> free)
        : this(ref MemoryMarshal.GetReference(free), free.Length)
    {
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private PerclCursor(ref byte position, int left)
    {
        _position = ref position;
        Left = left;
    }

    /// <summary>Gets the bytes from the position on.</summary>
    internal Span<byte> Free
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Utf8Kernel.SpanOf(ref _position, Left);
    }

    /// <summary>Returns the position after <paramref name="count"/> bytes, which are left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal PerclCursor Skip(int count) => new(ref Utf8Kernel.Skip(ref _position, count), Left - count);

    /// <summary>Copies bytes for which there is room, and returns the position after them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal PerclCursor Append(scoped ReadOnlySpan<byte> bytes)
    {
        Utf8Kernel.Copy(bytes, ref _position);
        return Skip(bytes.Length);
    }
#else
    internal PerclCursor(Span<byte> free)
    {
        Free = free;
    }

    /// <summary>Gets the bytes from the position on.</summary>
    internal Span<byte> Free { get; }

    /// <summary>Gets the number of bytes from the position on.</summary>
    internal int Left => Free.Length;

    /// <summary>Returns the position after <paramref name="count"/> bytes, which are left.</summary>
    internal PerclCursor Skip(int count) => new(Utf8Kernel.Skip(Free, count));

    /// <summary>Copies bytes for which there is room, and returns the position after them.</summary>
    internal PerclCursor Append(scoped ReadOnlySpan<byte> bytes)
    {
        Utf8Kernel.Copy(bytes, Free);
        return Skip(bytes.Length);
    }
#endif
}

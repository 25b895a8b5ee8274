using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Percl.CompilerServices;

/// <summary>Extends <see cref="PerclWriter"/> with the methods that generated code calls.</summary>
/// <remarks>
/// <para>
/// The type is public because generated code is part of your assembly. A hand-written command needs only the methods of
/// <see cref="PerclWriter"/> itself.
/// </para>
/// <para>
/// Most methods first write the JSON that they receive, such as an attribute's name. Constant JSON is thus copied once,
/// and the room for both is tested once.
/// </para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class PerclWriterExtensions
{
    /// <summary>Writes a constant script.</summary>
    /// <param name="utf8Json">The script.</param>
    /// <param name="output">The output. It is advanced once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteConstant(ReadOnlySpan<byte> utf8Json, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var span = output.GetSpan(utf8Json.Length);
        PerclWriter.ChangeMark(span);
        utf8Json.CopyTo(span);
        output.Advance(utf8Json.Length);
    }

    /// <summary>Returns the position of the next byte.</summary>
    /// <param name="writer">The writer.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PerclCursor GetCursor(this scoped ref PerclWriter writer) => new(writer.Buffer[writer.Count..]);

    /// <summary>Sets the position of the next byte. The bytes before it count as written.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="cursor">The position.</param>
    /// <exception cref="InvalidOperationException">
    /// The cursor is the default value, another writer's, or older than the array in which this writer has continued.
    /// </exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SetCursor(this scoped ref PerclWriter writer, PerclCursor cursor)
    {
        // The free bytes of a cursor are the end of the buffer.
        if (!Utf8Kernel.IsEnd(cursor.Free, writer.Buffer))
        {
            ThrowForeignCursor();
        }

        writer.Count = writer.Buffer.Length - cursor.Left;
    }

    /// <summary>Writes UTF-8 unchanged and unchecked.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="cursor">The position to write at.</param>
    /// <param name="utf8Json">JSON that is valid at this position.</param>
    /// <returns>The position after the JSON.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PerclCursor WriteRaw(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json)
    {
        if (cursor.Left < utf8Json.Length)
        {
            cursor = writer.MakeRoom(cursor, utf8Json.Length);
        }

        return cursor.Append(utf8Json);
    }

    /// <summary>Returns the number of bytes before a cursor.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="cursor">The cursor.</param>
    public static int PositionOf(this scoped ref PerclWriter writer, PerclCursor cursor) =>
        writer.Buffer.Length - cursor.Left;

    /// <summary>Returns a cursor with room after it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static PerclCursor MakeRoom(this scoped ref PerclWriter writer, PerclCursor cursor, long size)
    {
        writer.SetCursor(cursor);
        writer.EnsureRoom(size);
        return writer.GetCursor();
    }

    [DoesNotReturn]
    private static void ThrowForeignCursor() => throw new InvalidOperationException(
        "The cursor does not belong to the writer: it is the default value, another writer's, or older than the "
        + "array in which the writer has continued. Use the cursor that the writer's last method returned.");
}

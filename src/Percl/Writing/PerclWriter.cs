using System.Buffers;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Percl;

/// <summary>
/// Writes PerCL as UTF-8. Generated code calls it; it is public because that code stands in your assembly.
/// </summary>
/// <remarks>
/// <para>The output is advanced once, when a whole script is written. What fails half-way has written nothing.</para>
/// <para>
/// Text is escaped as little as JSON allows (quotation mark, backslash, control characters) and stays UTF-8 otherwise;
/// a surrogate without its pair becomes U+FFFD.
/// </para>
/// <para>
/// Most methods first write a piece of JSON that is given to them, such as an attribute's name: so what is constant costs
/// one copy, and there is one question for room for both.
/// </para>
/// </remarks>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public ref partial struct PerclWriter
{
    private const int FirstSpan = 256;

    private Span<byte> _buffer;
    private int _written;
    private int _depth;

    /// <summary>Where the bytes are once the output's first span is too small.</summary>
    private RentedBuffers? _rented;

    private readonly object _script;

    /// <summary>Whether a command was refused half-way: a command around it may have caught the exception.</summary>
    private bool _isRefused;

    /// <summary>The last character of the text piece that ends at <see cref="_highEnd"/>: a surrogate without its pair.</summary>
    private char _high;
    private int _highEnd;

    /// <summary>The texts that were made before they are written, one after the other; null where there is none.</summary>
    private char[]? _texts;
    private int _textsEnd;

    /// <summary>Begins the array that a script is.</summary>
    /// <param name="output">Where the script goes in the end; null where it goes nowhere yet.</param>
    /// <param name="script">The script, or its type, as refusals name it.</param>
    private PerclWriter(IBufferWriter<byte>? output, object script)
    {
        _script = script;
        _buffer = output is null ? default : output.GetSpan(FirstSpan);
        if (_buffer.IsEmpty)
        {
            Grow(FirstSpan);
        }

        _buffer[0] = (byte)'[';
        _written = 1;
    }

    private readonly ReadOnlySpan<byte> Written => _buffer[.._written];

    private readonly string DebuggerDisplay => System.Text.Encoding.UTF8.GetString(Written);

    /// <summary>Where the next byte goes. What is written with a cursor counts once it is given back.</summary>
    /// <exception cref="InvalidOperationException">
    /// The cursor that is given back is the default value, another writer's, or older than the array in which this one has
    /// gone on.
    /// </exception>
    public PerclCursor Cursor
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        readonly get => new(_buffer[_written..]);
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set
        {
            // What is free must be the end of the buffer: all in front of it has then been written.
            if (!Utf8Kernel.IsEnd(value.Free, _buffer))
            {
                ThrowForeignCursor();
            }

            GoOnAt(value);
        }
    }

    /// <summary>Writes UTF-8 as it is.</summary>
    /// <param name="cursor">Where to.</param>
    /// <param name="utf8Json">A piece of valid JSON where it stands.</param>
    /// <returns>Where to go on.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PerclCursor WriteRaw(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json)
    {
        if (cursor.Free.Length < utf8Json.Length)
        {
            cursor = MakeRoom(cursor, utf8Json.Length);
        }

        Utf8Kernel.Copy(utf8Json, cursor.Free);
        return new PerclCursor(Utf8Kernel.Skip(cursor.Free, utf8Json.Length));
    }

    /// <inheritdoc cref="WriteRaw(PerclCursor, ReadOnlySpan{byte})"/>
    public void WriteRaw(scoped ReadOnlySpan<byte> utf8Json) => GoOnAt(WriteRaw(Cursor, utf8Json));

    /// <summary>Takes back a cursor that has not been in other hands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void GoOnAt(PerclCursor cursor) => _written = _buffer.Length - cursor.Free.Length;

    /// <summary>A cursor with at least so much room.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private PerclCursor MakeRoom(PerclCursor cursor, long count)
    {
        Cursor = cursor;
        EnsureRoom(count);
        return Cursor;
    }

    private void EnsureRoom(long count)
    {
        if (_buffer.Length - _written < count)
        {
            Grow(count);
        }
    }

    /// <summary>
    /// Goes on in an array of our own. The output's own span cannot be enlarged: asking it for a larger one may give
    /// the first back to others while what is written still stands there.
    /// </summary>
    private void Grow(long count)
    {
        if (_script is null)
        {
            throw new InvalidOperationException(
                "This writer is the default value: a script gives its commands one to write with.");
        }

        var larger = (_rented ??= RentedBuffers.Take()).Rent(GrownSize(_buffer.Length, _written + count));
        Written.CopyTo(larger);
        _buffer = larger;
    }

    /// <summary>The size of the array that follows one that is too small: twice as large, or what is needed.</summary>
    /// <param name="size">The size of the one that is too small.</param>
    /// <param name="needed">The least size.</param>
    /// <exception cref="InvalidOperationException">No array is so large.</exception>
    internal static int GrownSize(int size, long needed) => needed <= Array.MaxLength
        ? (int)Math.Max(Math.Max(needed, FirstSpan), Math.Min(2L * size, Array.MaxLength))
        : throw TooLarge(needed);

    private static InvalidOperationException TooLarge(long needed) => new(FormattableString.Invariant(
        $"The script is too large: it needs {needed:N0} bytes, and an array has at most {Array.MaxLength:N0}."));

    /// <summary>Gives the arrays back, once nothing is left that could write to them.</summary>
    private void ReturnRented()
    {
        _rented?.Return();
        _rented = null;
    }

    [DoesNotReturn]
    private static void ThrowIsRefused() => throw new InvalidOperationException(
        "A command of the script was refused half-way, and the exception was caught by the command that wrote it.");

    [DoesNotReturn]
    private static void ThrowForeignCursor() => throw new InvalidOperationException(
        "This cursor is none of this writer's: it is the default value, another writer's, or older than the array in which "
        + "the writer has gone on. Give back the one that the writer's method has returned last.");
}

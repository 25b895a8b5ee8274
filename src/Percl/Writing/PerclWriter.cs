using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Percl;

/// <summary>
/// Writes one script as UTF-8. The library creates the writer and passes it to
/// <see cref="IPerclScript.WriteCommandsTo"/> and <see cref="IPerclCommand.WriteTo"/>.
/// </summary>
/// <remarks>
/// <para>
/// The output is advanced once, when the script is complete. A script that is refused half-way has written nothing.
/// Other code must not use the output in the meantime: another script on it is detected and refuses this one, but a
/// command that advances or completes the output itself damages it.
/// </para>
/// <para>
/// A command that catches the exception of a command that it writes cannot go on, because a part of that command may be
/// written: the script is refused.
/// </para>
/// <para>
/// A writer is valid during the call that receives it. A copy of the writer writes to the same buffer: the two
/// overwrite each other's bytes, but no other memory.
/// </para>
/// <para>
/// Strings are escaped as little as JSON allows: quotation marks, backslashes and control characters. A surrogate
/// without its pair becomes U+FFFD.
/// </para>
/// </remarks>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public ref partial struct PerclWriter
{
    /// <summary>The number of bytes that an output is asked for at first.</summary>
    internal const int FirstSize = 256;

    /// <summary>The buffer that the script is built in.</summary>
    internal Span<byte> Buffer;

    /// <summary>The number of bytes of the buffer that are written.</summary>
    internal int Count;

    /// <summary>
    /// The last character of the written string that ends at <see cref="HighEnd"/>: a surrogate without its pair.
    /// </summary>
    internal char High;

    /// <summary>The number of bytes that were written when <see cref="High"/> was.</summary>
    internal int HighEnd;

    /// <summary>The arrays in which the script has continued; null while the output's first span suffices.</summary>
    private RentedBuffers? _rented;

    /// <summary>The script, or its type where that is a struct; null in the default value.</summary>
    private readonly object? _script;

    /// <summary>True if a command was refused half-way. An outer command may have caught the exception.</summary>
    private bool _isRefused;

    /// <summary>The last byte of the output's span, which is not part of the buffer.</summary>
    private readonly byte _mark;

    /// <summary>The nesting depth of values and scripts.</summary>
    private int _depth;

    /// <summary>The nesting depth of commands that write each other as elements.</summary>
    private int _elementDepth;

    /// <summary>Begins the array of a script.</summary>
    /// <param name="first">The memory of the output; empty where there is none.</param>
    /// <param name="script">The script, or its type where that is a struct.</param>
    private PerclWriter(Span<byte> first, object script)
    {
        _script = script;
        if (first.Length > 1)
        {
            _mark = ChangeMark(first);
            Buffer = first[..^1];
        }
        else
        {
            Grow(FirstSize);
        }

        Buffer[0] = (byte)'[';
        Count = 1;
    }

    /// <summary>Gets the bytes that are written.</summary>
    internal readonly ReadOnlySpan<byte> Written => Buffer[..Count];

    /// <summary>Gets the formatted values of the script.</summary>
    /// <exception cref="InvalidOperationException">The writer is the default value.</exception>
    internal FormattedTexts Texts => Rented.Texts;

    private RentedBuffers Rented => _script is null ? throw IsDefault() : _rented ??= RentedBuffers.Take();

    private readonly string DebuggerDisplay => System.Text.Encoding.UTF8.GetString(Written);

    /// <summary>Writes UTF-8 unchanged and unchecked.</summary>
    /// <param name="utf8Json">JSON that is valid at this position: one JSON object for a command.</param>
    /// <exception cref="InvalidOperationException">
    /// The writer is the default value, or the script becomes larger than an array can be.
    /// </exception>
    public void WriteRaw(scoped ReadOnlySpan<byte> utf8Json)
    {
        EnsureRoom(utf8Json.Length);
        utf8Json.CopyTo(Buffer[Count..]);
        Count += utf8Json.Length;
    }

    /// <summary>Ensures room after the written bytes.</summary>
    /// <param name="size">The number of bytes.</param>
    internal void EnsureRoom(long size)
    {
        if (Buffer.Length - Count < size)
        {
            Grow(size);
        }
    }

    /// <summary>Returns the exception for a script that no array can hold.</summary>
    /// <param name="size">The number of bytes that the script needs.</param>
    internal static InvalidOperationException TooLarge(long size) => new(FormattableString.Invariant(
        $"The script is too large: it needs {size:N0} bytes, and an array has at most {Array.MaxLength:N0}."));

    /// <summary>
    /// Changes the last byte of an output's span. A script that is being written to the same memory detects the change:
    /// one of its commands has written another script to the output, over the bytes of the first.
    /// </summary>
    /// <param name="span">The span.</param>
    /// <returns>The last byte.</returns>
    internal static byte ChangeMark(Span<byte> span) => span.IsEmpty ? (byte)0 : ++span[^1];

    /// <summary>Marks the script as refused, so that it is not written even where the exception is caught.</summary>
    /// <param name="ruleId">The rule that the value breaks.</param>
    /// <param name="value">The value; null where it is null.</param>
    /// <returns>The exception to throw. It names the end of the written bytes as the position of the value.</returns>
    internal PerclException Refuse(string ruleId, string? value)
    {
        var script = _script ?? throw IsDefault();
        _isRefused = true;
        var position = JsonPosition.AtEndOf(Written);
        return new PerclException(script as Type ?? script.GetType(), ruleId, position, value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(long size)
    {
        if (IsInOutput)
        {
            CheckMark();
        }

        // The output's own span cannot be enlarged: if asked for a larger span, the output may hand the first one out
        // again while the written bytes are still in it.
        var larger = Rented.Rent(GrownSize(Buffer.Length, Count + size));
        Written.CopyTo(larger);
        Buffer = larger;
    }

    /// <summary>
    /// Returns the size of the array that replaces one that is too small: twice the size, or more if needed.
    /// </summary>
    /// <param name="size">The size of the array that is too small.</param>
    /// <param name="needed">The least size.</param>
    /// <exception cref="InvalidOperationException">No array is so large.</exception>
    internal static int GrownSize(int size, long needed) => needed <= Array.MaxLength
        ? (int)Math.Max(Math.Max(needed, FirstSize), Math.Min(2L * size, Array.MaxLength))
        : throw TooLarge(needed);

    /// <summary>Returns the arrays to the pool, after the last possible write to them.</summary>
    private void ReturnRented()
    {
        _rented?.Return();
        _rented = null;
    }

    /// <summary>Gets a value that indicates whether the buffer is memory of the output, before its last byte.</summary>
    private readonly bool IsInOutput => !Buffer.IsEmpty && _rented is not { HoldsBytes: true };

    /// <summary>Refuses a script whose bytes another script has overwritten.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void CheckMark()
    {
        if (Utf8Kernel.ByteBehind(Buffer) != _mark)
        {
            ThrowOutputWasUsed();
        }
    }

    [DoesNotReturn]
    private static void ThrowOutputWasUsed() => throw new InvalidOperationException(
        "Another script was written to the output while this one was being written. "
        + "Does a property of a command, or its WriteTo, write to the output?");

    private static InvalidOperationException IsDefault() => new(
        "The PerclWriter is the default value. Use the one that WriteTo or WriteCommandsTo is called with.");

    [DoesNotReturn]
    private static void ThrowIsRefused() => throw new InvalidOperationException(
        "A command of the script was refused or failed, but the command around it caught the exception. "
        + "The script is not written.");
}

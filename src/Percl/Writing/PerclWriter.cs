using System.Buffers;
using System.Diagnostics;

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
/// </remarks>
[DebuggerDisplay("{DebuggerDisplay,nq}")]
public ref partial struct PerclWriter
{
    private const int FirstSpan = 256;

    private Span<byte> _buffer;
    private int _written;
    private int _depth;
    private byte[]? _rented;

    private PerclWriter(IBufferWriter<byte>? output)
    {
        _buffer = output is null ? default : output.GetSpan(FirstSpan);
    }

    private readonly ReadOnlySpan<byte> Written => _buffer[.._written];

    private readonly string DebuggerDisplay => System.Text.Encoding.UTF8.GetString(Written);

    /// <summary>Writes UTF-8 as it is. It must be a piece of valid JSON where it stands.</summary>
    /// <param name="utf8Json">The bytes.</param>
    public void WriteRaw(scoped ReadOnlySpan<byte> utf8Json)
    {
        EnsureCapacity(utf8Json.Length);
        utf8Json.CopyTo(_buffer[_written..]);
        _written += utf8Json.Length;
    }

    private void WriteRaw(byte utf8Json)
    {
        EnsureCapacity(1);
        _buffer[_written++] = utf8Json;
    }

    private void EnsureCapacity(int count)
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
    private void Grow(int count)
    {
        var size = Math.Max((long)_written + count, Math.Min(2L * _buffer.Length, Array.MaxLength));
        var larger = ArrayPool<byte>.Shared.Rent(checked((int)Math.Max(size, FirstSpan)));
        Written.CopyTo(larger);
        ReturnRented();
        _buffer = _rented = larger;
    }

    private void ReturnRented()
    {
        if (_rented is { } rented)
        {
            _rented = null;
            _buffer = default;
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}

using System.Buffers;

namespace Percl.AspNetCore;

/// <summary>Represents a sequence as one span: its only segment, or else a copy in a rented array.</summary>
internal readonly ref struct WholeBytes
{
    private readonly byte[]? _rented;

    public WholeBytes(in ReadOnlySequence<byte> bytes)
    {
        if (bytes.IsSingleSegment)
        {
            Span = bytes.FirstSpan;
            return;
        }

        _rented = ArrayPool<byte>.Shared.Rent((int)bytes.Length);
        bytes.CopyTo(_rented);
        Span = _rented.AsSpan(0, (int)bytes.Length);
    }

    public ReadOnlySpan<byte> Span { get; }

    public void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<byte>.Shared.Return(_rented, clearArray: true);
        }
    }
}

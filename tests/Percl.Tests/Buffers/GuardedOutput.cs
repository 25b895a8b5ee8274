using System.Buffers;
using Percl.Tests.Text.Kernel;

namespace Percl.Tests.Buffers;

/// <summary>
/// An output whose first span has an exact size and touches memory that cannot be written; what it gives after that is
/// as large as was asked for. The first span may be smaller than was asked for: nobody may rely on that it is not.
/// </summary>
internal sealed class GuardedOutput(GuardedMemory memory) : IBufferWriter<byte>
{
    private byte[]? _second;
    private int _first;
    private int _spans;
    private int _length;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => _second is null ? memory.At(Edge.End, _first)[.._length] : _second.AsSpan(0, _length);

    /// <summary>Empties it.</summary>
    /// <param name="first">How many bytes the first span will have.</param>
    public void Begin(int first)
    {
        _first = first;
        _second = null;
        _spans = 0;
        _length = 0;
        memory.At(Edge.End, first).Fill(0xFF);
    }

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0) => throw new NotSupportedException();

    public Span<byte> GetSpan(int sizeHint = 0) =>
        _spans++ == 0 ? memory.At(Edge.End, _first) : _second = new byte[sizeHint];
}

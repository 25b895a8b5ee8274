using System.Buffers;

namespace Percl.Tests.Buffers;

/// <summary>An output over one array that never allocates.</summary>
internal sealed class ReusableOutput(int capacity) : IBufferWriter<byte>
{
    private readonly byte[] _array = new byte[capacity];
    private int _length;

    public ReadOnlyMemory<byte> Written => _array.AsMemory(0, _length);

    public void Clear() => _length = 0;

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0) => _array.AsMemory(_length);

    public Span<byte> GetSpan(int sizeHint = 0) => _array.AsSpan(_length);
}

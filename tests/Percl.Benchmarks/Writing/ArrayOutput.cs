using System.Buffers;

namespace Percl.Benchmarks.Writing;

/// <summary>
/// An output over one array that is large enough for every payload. It neither grows nor clears, so that only the
/// writers are measured.
/// </summary>
internal sealed class ArrayOutput : IBufferWriter<byte>
{
    private const int Capacity = 64 * 1024;

    private readonly byte[] _array = new byte[Capacity];
    private int _length;

    public ReadOnlySpan<byte> Written => _array.AsSpan(0, _length);

    public void Reset() => _length = 0;

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0) => _array.AsMemory(_length);

    public Span<byte> GetSpan(int sizeHint = 0) => _array.AsSpan(_length);
}

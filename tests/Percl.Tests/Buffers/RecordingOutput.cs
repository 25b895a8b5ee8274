using System.Buffers;
using System.Text;

namespace Percl.Tests.Buffers;

/// <summary>An output that records how it is used, and gives spans as unfriendly as its contract allows.</summary>
internal sealed class RecordingOutput(SpanPolicy policy = SpanPolicy.NewEachTime) : IBufferWriter<byte>
{
    private const byte Poison = 0xFF;

    private readonly List<byte> _content = [];
    private readonly List<int> _advances = [];
    private byte[] _array = [];
    private int _given;

    public IReadOnlyList<int> Advances => _advances;

    public byte[] Content => [.. _content];

    public string Text => Encoding.UTF8.GetString(Content);

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _given);
        _advances.Add(count);
        _content.AddRange(_array.AsSpan(0, count));
        _given = 0;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Prepare(Math.Max(sizeHint, 1));
        return _array.AsMemory(0, _given);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    private void Prepare(int size)
    {
        _given = policy == SpanPolicy.MoreThanTheHint ? (size * 3) + 1000 : size;
        if (policy == SpanPolicy.NewEachTime)
        {
            _array.AsSpan().Fill(Poison);
            _array = new byte[_given];
        }
        else if (_array.Length < _given)
        {
            Array.Resize(ref _array, _given);
        }

        if (policy == SpanPolicy.ClearedEachTime)
        {
            _array.AsSpan().Clear();
        }
    }
}

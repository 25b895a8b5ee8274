using System.Buffers.Text;

namespace Percl.Benchmarks.Serving;

/// <summary>An answer as its bytes: enough of HTTP to know where it ends.</summary>
/// <param name="Length">The length of head and body.</param>
/// <param name="HeadLength">The length of the head, with the empty line.</param>
internal readonly record struct HttpAnswer(int Length, int HeadLength)
{
    private static ReadOnlySpan<byte> Success => "HTTP/1.1 200 OK\r\n"u8;

    private static ReadOnlySpan<byte> EndOfHead => "\r\n\r\n"u8;

    private static ReadOnlySpan<byte> LastChunk => "\r\n0\r\n\r\n"u8;

    /// <summary>Finds the end of an answer.</summary>
    /// <returns>Null where there is more to come.</returns>
    public static HttpAnswer? Find(ReadOnlySpan<byte> received)
    {
        var head = received.IndexOf(EndOfHead);
        if (head < 0)
        {
            return null;
        }

        head += EndOfHead.Length;
        if (LengthOfBody(received[..head]) is { } length)
        {
            return received.Length < head + length ? null : new(head + length, head);
        }

        return received.EndsWith(LastChunk) ? new(received.Length, head) : null;
    }

    /// <summary>Whether it answers with the same as another. The head may have another date.</summary>
    public bool IsLike(ReadOnlySpan<byte> answer, ReadOnlySpan<byte> other) =>
        answer.StartsWith(Success) && answer[HeadLength..].SequenceEqual(other[HeadLength..]);

    private static int? LengthOfBody(ReadOnlySpan<byte> head)
    {
        var name = "Content-Length: "u8;
        var start = head.IndexOf(name);
        return start >= 0 && Utf8Parser.TryParse(head[(start + name.Length)..], out int length, out _) ? length : null;
    }
}

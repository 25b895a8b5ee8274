namespace Percl;

internal static class SpanExtensions
{
    public static int Count(this ReadOnlySpan<byte> span, byte value)
    {
        var count = 0;
        foreach (var item in span)
        {
            count += item == value ? 1 : 0;
        }

        return count;
    }

    public static ReadOnlySpan<byte> TrimStart(this ReadOnlySpan<byte> span, ReadOnlySpan<byte> trimmed)
    {
        while (!span.IsEmpty && trimmed.IndexOf(span[0]) >= 0)
        {
            span = span[1..];
        }

        return span;
    }
}

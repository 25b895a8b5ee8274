namespace Percl;

/// <summary>What some programs put in front of UTF-8, and JSON does not know.</summary>
internal static class ByteOrderMark
{
    private static ReadOnlySpan<byte> Utf8 => [0xEF, 0xBB, 0xBF];

    /// <summary>The text without the mark.</summary>
    public static ReadOnlySpan<byte> Skip(ReadOnlySpan<byte> utf8) => utf8.StartsWith(Utf8) ? utf8[Utf8.Length..] : utf8;
}

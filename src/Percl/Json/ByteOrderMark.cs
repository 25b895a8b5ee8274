namespace Percl;

/// <summary>Removes the byte order mark, which some programs write before UTF-8 and JSON does not allow.</summary>
internal static class ByteOrderMark
{
    private static ReadOnlySpan<byte> Utf8 => [0xEF, 0xBB, 0xBF];

    /// <summary>Returns the bytes without the mark.</summary>
    public static ReadOnlySpan<byte> Skip(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith(Utf8) ? utf8[Utf8.Length..] : utf8;
}

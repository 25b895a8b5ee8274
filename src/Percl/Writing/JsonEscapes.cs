namespace Percl;

/// <summary>Provides the escape sequences of JSON.</summary>
internal static class JsonEscapes
{
    /// <summary>Returns the escape sequence of a character that must be escaped.</summary>
    public static ReadOnlySpan<byte> Escaped(char c) => c switch
    {
        '"' => "\\\""u8,
        '\\' => "\\\\"u8,
        '\b' => "\\b"u8,
        '\t' => "\\t"u8,
        '\n' => "\\n"u8,
        '\f' => "\\f"u8,
        '\r' => "\\r"u8,
        _ => ControlCharacters.Slice(c * EscapeLength, EscapeLength),
    };

    private const int EscapeLength = 6;

    private static ReadOnlySpan<byte> ControlCharacters =>
        """\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007"""u8
        + """\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F"""u8
        + """\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017"""u8
        + """\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F"""u8;
}

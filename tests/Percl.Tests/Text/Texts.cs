using System.Text;

namespace Percl.Tests.Text;

/// <summary>Texts that are hard to write.</summary>
internal static class Texts
{
    public const string HighSurrogate = "\uD83D";
    public const string LowSurrogate = "\uDE00";

    /// <summary>Pieces of text, one for each way in which text can be hard.</summary>
    public static IReadOnlyList<string> Pieces { get; } =
    [
        "\"", "\\", "/", "\u007F", "\u0080", "\u00A0", "é", "\u07FF", "\u0800", "\u2028", "\u2029", "你", "\uFEFF", "\uFFFD",
        "\uFFFF", "😀", "\U0010FFFF", "<>&'+`", "\\u0041", "\\\"", HighSurrogate, LowSurrogate, LowSurrogate + HighSurrogate,
        .. Enumerable.Range(0, ' ').Select(static c => ((char)c).ToString()),
    ];

    /// <summary>What a reader gets: surrogates without their pair cannot be said in UTF-8.</summary>
    public static string AsRead(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>A piece, again and again, until the text is so long.</summary>
    public static string Repeat(string piece, int length) =>
        new StringBuilder().Insert(0, piece, 1 + (length / piece.Length)).ToString();
}

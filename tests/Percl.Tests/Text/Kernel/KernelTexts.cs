namespace Percl.Tests.Text.Kernel;

/// <summary>Texts for the kernel.</summary>
internal static class KernelTexts
{
    /// <summary>
    /// One of each kind of character, and the neighbours of where one kind ends and the next begins, also those whose
    /// bytes look like another kind. They come with half characters, alone, in pairs and turned round.
    /// </summary>
    public static string[] Specials { get; } =
    [
        "\"", "\\", "\0", "\u0001", "\b", "\t", "\n", "\u000B", "\f", "\r", "\u000E", "\u001E", "\u001F",
        " ", "!", "#", "[", "]", "~", "\u007F", "\u0080", "\u0081", "\u00A2", "\u00DC", "\u00FF",
        "\u0100", "\u0122", "\u015C", "\u0161", "\u07FF", "\u0800", "\u2022", "\u5C5C", "\u6161", "\u7FFF",
        "\u8000", "\u8061", "\uD7FF", "\uD800", "\uDBFF", "\uDC00", "\uDFFF", "\uE000", "\uFF22", "\uFFFD", "\uFFFF",
        "\uD800\uDC00", "\uDBFF\uDFFF", "\uD83D\uDE00", "\uDE00\uD83D", "\uD83D\uD83D\uDE00",
    ];

    /// <summary>A plain text of which no part looks like the next.</summary>
    public static string Plain(int length) =>
        string.Create(length, 0, static (chars, _) =>
        {
            for (var i = 0; i < chars.Length; i++)
            {
                chars[i] = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"[i % 62];
            }
        });

    /// <summary>A plain text in which a piece stands at a place, instead of what was there.</summary>
    public static string With(string piece, int place, int length) =>
        string.Concat(Plain(place), piece, Plain(Math.Max(0, length - place - piece.Length)));

    /// <summary>A text of up to so many characters, of a few kinds of characters.</summary>
    public static string Mixed(Random random, int longest)
    {
        var length = random.Next(longest + 1);
        var kinds = random.GetItems(Specials, random.Next(1, 8));
        var longestRun = random.Next(1, 40);
        var text = "";
        while (text.Length < length)
        {
            text += random.Next(2) == 0 ? Plain(random.Next(longestRun)) : kinds[random.Next(kinds.Length)];
        }

        return text[..length];
    }
}

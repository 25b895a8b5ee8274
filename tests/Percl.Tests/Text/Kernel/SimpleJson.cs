using System.Globalization;
using System.Text;

namespace Percl.Tests.Text.Kernel;

/// <summary>What the kernel should make of a text, said as simply as can be: one character after the other.</summary>
internal static class SimpleJson
{
    /// <summary>The text in JSON, without quotation marks.</summary>
    public static byte[] Escape(ReadOnlySpan<char> text)
    {
        var json = new StringBuilder();

        // What is half a character comes as U+FFFD.
        foreach (var rune in text.EnumerateRunes())
        {
            json.Append(Escape(rune));
        }

        return Encoding.UTF8.GetBytes(json.ToString());
    }

    /// <summary>Whether each character becomes one byte, the same.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or '"' or '\\' or > '\u007F')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many characters become six bytes.</summary>
    public static int CountLongEscapes(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += IsLongEscape(c) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether the character becomes six bytes.</summary>
    public static bool IsLongEscape(char c) => c < ' ' && c is not ('\b' or '\t' or '\n' or '\f' or '\r');

    private static string Escape(Rune rune) => rune.Value switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        < ' ' => "\\u" + rune.Value.ToString("X4", CultureInfo.InvariantCulture),
        _ => rune.ToString(),
    };
}

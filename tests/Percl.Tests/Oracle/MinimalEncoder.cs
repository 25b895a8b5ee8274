using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Percl.Tests.Oracle;

/// <summary>Has System.Text.Json escape what JSON says must be escaped, and nothing else.</summary>
internal sealed class MinimalEncoder : JavaScriptEncoder
{
    /// <summary>Made once: texts of these tests have millions of such characters.</summary>
    private static readonly string[] Controls =
        [.. Enumerable.Range(0, ' ').Select(static c => @"\u" + c.ToString("X4", CultureInfo.InvariantCulture))];

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < ' ' or '"' or '\\';

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (var i = 0; i < textLength; i++)
        {
            if (WillEncode(text[i]))
            {
                return i;
            }

            if (char.IsSurrogate(text[i]))
            {
                var isPair = i + 1 < textLength && char.IsSurrogatePair(text[i], text[i + 1]);
                if (!isPair)
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(
        int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var room = new Span<char>(buffer, bufferLength);
        if (!WillEncode(unicodeScalar))
        {
            return new Rune(unicodeScalar).TryEncodeToUtf16(room, out numberOfCharactersWritten);
        }

        var encoded = Encode(unicodeScalar);
        numberOfCharactersWritten = encoded.Length;
        return encoded.TryCopyTo(room);
    }

    private static string Encode(int unicodeScalar) => unicodeScalar switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\b' => @"\b",
        '\t' => @"\t",
        '\n' => @"\n",
        '\f' => @"\f",
        '\r' => @"\r",
        _ => Controls[unicodeScalar],
    };
}

using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace PerclGenerator.Emitting;

/// <summary>Writes constants as C# and as JSON.</summary>
internal static class Literal
{
    /// <summary>A C# literal of the text's UTF-8 bytes.</summary>
    public static string Utf8(string text) => SymbolDisplay.FormatLiteral(text, quote: true) + "u8";

    /// <summary>A C# literal of the text.</summary>
    public static string Text(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>The text as a JSON string, escaped as the writer escapes it.</summary>
    public static string Json(string text) => "\"" + JsonWithoutQuotes(text) + "\"";

    /// <summary>The same without the quotation marks around it.</summary>
    public static string JsonWithoutQuotes(string text)
    {
        var json = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '"' or '\\':
                    json.Append('\\').Append(c);
                    break;
                case '\b':
                    json.Append("\\b");
                    break;
                case '\t':
                    json.Append("\\t");
                    break;
                case '\n':
                    json.Append("\\n");
                    break;
                case '\f':
                    json.Append("\\f");
                    break;
                case '\r':
                    json.Append("\\r");
                    break;
                case < ' ':
                    json.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    break;
                case var _ when char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                    json.Append(c).Append(text[++i]);
                    break;
                default:
                    json.Append(char.IsSurrogate(c) ? '\uFFFD' : c);
                    break;
            }
        }

        return json.ToString();
    }
}

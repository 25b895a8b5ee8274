using System.Globalization;
using System.Text;

namespace Percl.Language.Json;

/// <summary>Escapes strings for JSON.</summary>
public static class JsonEscape
{
    /// <summary>
    /// Returns the string without quotation marks, escaped as the writer of the runtime library escapes it: no more
    /// than JSON requires, and an unpaired surrogate as U+FFFD.
    /// </summary>
    public static string Of(string text)
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

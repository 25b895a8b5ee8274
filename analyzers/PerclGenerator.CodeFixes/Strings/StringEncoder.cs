using System.Globalization;
using System.Text;
using Percl.CSharp.Strings;

namespace PerclGenerator.CodeFixes;

/// <summary>Encodes characters for a C# string.</summary>
internal static class StringEncoder
{
    /// <summary>Returns the code for a string.</summary>
    public static string Encode(string text, StringStyle style)
    {
        var code = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' when style.DoublesQuotes => code.Append("\"\""),
                '{' or '}' when style.DoublesBraces => code.Append(c).Append(c),
                '"' or '\\' when style.HasEscapes => code.Append('\\').Append(c),
                '\n' when style.HasEscapes => code.Append("\\n"),
                '\r' when style.HasEscapes => code.Append("\\r"),
                '\t' when style.HasEscapes => code.Append("\\t"),
                < ' ' when style.HasEscapes =>
                    code.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                '\n' when style.Indent is not null => code.Append('\n').Append(style.Indent),
                _ => code.Append(c),
            };
        }

        return code.ToString();
    }
}

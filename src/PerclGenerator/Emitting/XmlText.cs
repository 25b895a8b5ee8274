using System.Text;

namespace PerclGenerator.Emitting;

/// <summary>Writes text into lines of comments and directives.</summary>
internal static class XmlText
{
    /// <summary>Returns the text in a form that stays in one line of a comment.</summary>
    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ when EndsLine(c) => " ",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>Returns the text of a directive, which ends with its line.</summary>
    public static string InOneLine(string text) =>
        new([.. text.Select(static c => EndsLine(c) ? ' ' : c)]);

    /// <summary>
    /// Determines whether C# ends a line at the character, or XML has no way to write it.
    /// </summary>
    private static bool EndsLine(char c) => c is < ' ' or '\u0085' or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF';
}

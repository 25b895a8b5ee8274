using System.Text;

namespace Percl.Tool.CommandLine;

/// <summary>Writes lists of names in several lines.</summary>
internal static class WrappedText
{
    private const int Widest = 80;

    /// <summary>Returns names with commas between them.</summary>
    /// <param name="names">The names.</param>
    /// <param name="indent">The number of spaces before each line.</param>
    public static string Of(IReadOnlyList<string> names, int indent)
    {
        var text = new StringBuilder().Append(' ', indent);
        var column = indent;
        for (var i = 0; i < names.Count; i++)
        {
            var word = i < names.Count - 1 ? names[i] + "," : names[i];
            if (i > 0 && column + 1 + word.Length > Widest)
            {
                text.Append('\n').Append(' ', indent).Append(word);
                column = indent + word.Length;
            }
            else
            {
                text.Append(i > 0 ? " " : "").Append(word);
                column += word.Length + 1;
            }
        }

        return text.ToString();
    }
}

using System.Text;
using System.Text.RegularExpressions;

namespace Percl.Tool.Configuration;

/// <summary>
/// Translates patterns of files: <c>*</c>, <c>**</c>, <c>?</c>, <c>[a-z]</c>, <c>{a,b}</c> and <c>{1..9}</c>.
/// </summary>
internal static class SectionGlob
{
    /// <summary>
    /// Returns the expression for the header of a section. It matches paths relative to the configuration's folder,
    /// which begin with a slash. A header without a slash matches in all folders.
    /// </summary>
    public static Regex OfSection(string header) => Create(
        (header.Contains('/', StringComparison.Ordinal) ? header.StartsWith('/') ? "" : "/" : ".*/")
        + Translate(header, folderMayBeAbsent: false));

    /// <summary>
    /// Returns the expression for a pattern of the command line. It matches relative paths; <c>**/</c> is any number of
    /// folders, and none.
    /// </summary>
    public static Regex OfPattern(string pattern) => Create(Translate(pattern, folderMayBeAbsent: true));

    private static Regex Create(string expression) =>
        new("^" + expression + "$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static string Translate(string glob, bool folderMayBeAbsent)
    {
        var result = new StringBuilder();
        var depth = 0;
        for (var i = 0; i < glob.Length; i++)
        {
            switch (glob[i])
            {
                case '*' when i + 1 < glob.Length && glob[i + 1] == '*':
                    i++;
                    if (folderMayBeAbsent && i + 1 < glob.Length && glob[i + 1] == '/')
                    {
                        i++;
                        result.Append("(?:.*/)?");
                    }
                    else
                    {
                        result.Append(".*");
                    }

                    break;
                case '*':
                    result.Append("[^/]*");
                    break;
                case '?':
                    result.Append("[^/]");
                    break;
                case '[' when glob.IndexOf(']', i) is > 0 and var close:
                    var members = glob[(i + 1)..close];
                    result.Append('[')
                        .Append(members.StartsWith('!') ? "^" : "")
                        .Append(members.TrimStart('!').Replace("\\", "\\\\", StringComparison.Ordinal)
                            .Replace("[", "\\[", StringComparison.Ordinal)
                            .Replace("^", "\\^", StringComparison.Ordinal))
                        .Append(']');
                    i = close;
                    break;
                case '{' when Range(glob, i) is { } range:
                    result.Append(range.Expression);
                    i = range.End;
                    break;
                case '{' when glob.IndexOf('}', i) > 0:
                    depth++;
                    result.Append("(?:");
                    break;
                case '}' when depth > 0:
                    depth--;
                    result.Append(')');
                    break;
                case ',' when depth > 0:
                    result.Append('|');
                    break;
                case '\\' when i + 1 < glob.Length:
                    result.Append(Regex.Escape(glob[++i].ToString()));
                    break;
                default:
                    result.Append(Regex.Escape(glob[i].ToString()));
                    break;
            }
        }

        return result.Append(')', depth).ToString();
    }

    /// <summary>Reads a range of numbers; null where there is none.</summary>
    private static (string Expression, int End)? Range(string glob, int start)
    {
        const int most = 1000;
        var end = glob.IndexOf('}', start);
        if (end < 0
            || glob[(start + 1)..end].Split("..") is not [var low, var high]
            || !int.TryParse(low, out var first)
            || !int.TryParse(high, out var last)
            || last < first
            || last - (long)first > most)
        {
            return null;
        }

        return ($"(?:{string.Join('|', Enumerable.Range(first, last - first + 1))})", end);
    }
}

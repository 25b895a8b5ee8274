using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Percl.Tool.Linting;

/// <summary>
/// Makes the numbers by which findings are known again: from the file, the rule, the message and the text of the line,
/// but not from the number of the line.
/// </summary>
internal static class Fingerprints
{
    private const int Length = 32;

    /// <summary>Returns the findings of a file with their fingerprints.</summary>
    public static IReadOnlyList<ScriptFinding> Add(string file, IReadOnlyList<ScriptFinding> findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. findings.Select(finding =>
            {
                var text = string.Join('\n', file, finding.Rule.Id, finding.Message, finding.Line.Trim().TrimEnd(','));

                // Equal findings in equal lines are counted.
                var count = seen[text] = seen.GetValueOrDefault(text) + 1;
                return finding with { Fingerprint = Hash(text + "\n" + count.ToString(CultureInfo.InvariantCulture)) };
            }),
        ];
    }

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
}

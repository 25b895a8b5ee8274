using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace Percl.Tool.Outputs;

/// <summary>Shows the changes of a file as a unified diff, which <c>git apply</c> and <c>patch</c> take.</summary>
internal static class Patch
{
    /// <summary>The number of lines around a change.</summary>
    private const int Context = 3;

    /// <summary>Returns the patch of a file. Line ends stay as they are.</summary>
    public static string Of(string file, string before, string after)
    {
        var lines = Lines(before);
        var chunker = new CustomFunctionChunker(Lines);
        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, chunker);
        // A name with a space ends at a tabulator.
        var name = file.Contains(' ', StringComparison.Ordinal) ? file + "\t" : file;
        var patch = new StringBuilder($"--- a/{name}\n+++ b/{name}\n");
        DiffBlock[] changes = [.. diff.DiffBlocks];
        string[] added = Lines(after);
        while (changes.Length > 0)
        {
            var count = 1;
            while (count < changes.Length && changes[count].DeleteStartA - EndOf(changes[count - 1]) <= 2 * Context)
            {
                count++;
            }

            AppendHunk(patch, lines, added, changes[..count]);
            changes = changes[count..];
        }

        return patch.ToString();
    }

    private static void AppendHunk(StringBuilder patch, string[] before, string[] after, DiffBlock[] changes)
    {
        var start = Math.Max(0, changes[0].DeleteStartA - Context);
        var end = Math.Min(before.Length, EndOf(changes[^1]) + Context);
        var newStart = start + changes[0].InsertStartB - changes[0].DeleteStartA;
        var newCount = end - start + changes.Sum(static change => change.InsertCountB - change.DeleteCountA);
        patch.Append(
            CultureInfo.InvariantCulture,
            $"@@ -{Place(start, end - start)} +{Place(newStart, newCount)} @@\n");
        var next = start;
        foreach (var change in changes)
        {
            Append(patch, ' ', before[next..change.DeleteStartA]);
            next = EndOf(change);
            Append(patch, '-', before[change.DeleteStartA..next]);
            Append(patch, '+', after[change.InsertStartB..(change.InsertStartB + change.InsertCountB)]);
        }

        Append(patch, ' ', before[next..end]);
    }

    private static void Append(StringBuilder patch, char sign, string[] lines)
    {
        foreach (var line in lines)
        {
            patch.Append(sign).Append(line).Append(line.EndsWith('\n') ? "" : "\n\\ No newline at end of file\n");
        }
    }

    private static string Place(int start, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? start : start + 1)},{count}");

    private static int EndOf(DiffBlock change) => change.DeleteStartA + change.DeleteCountA;

    /// <summary>Returns the lines with their ends, as Git counts them.</summary>
    private static string[] Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length; start += lines[^1].Length)
        {
            var end = text.IndexOf('\n', start);
            lines.Add(end < 0 ? text[start..] : text[start..(end + 1)]);
        }

        return [.. lines];
    }
}

using System.IO.Enumeration;
using Percl.Tool.Configuration;

namespace Percl.Tool.Inputs;

/// <summary>Finds the files of paths and patterns.</summary>
/// <param name="folder">The folder of the command.</param>
internal sealed class FileFinder(string folder)
{
    /// <summary>The pattern where the command names none.</summary>
    public const string Default = "**/*.percl.json";

    private static readonly char[] Wildcards = ['*', '?', '[', '{'];
    private static readonly string[] Skipped = [".git", "bin", "node_modules", "obj"];

    /// <summary>Returns the full paths of the files, each once, in order.</summary>
    /// <param name="patterns">The paths and patterns; empty for <see cref="Default"/>.</param>
    /// <param name="problems">The patterns that match no file.</param>
    public IReadOnlyList<string> Find(IReadOnlyList<string> patterns, ICollection<InputProblem> problems)
    {
        var found = new List<string>();
        foreach (var pattern in patterns.Count == 0 ? [Default] : patterns)
        {
            var full = Path.GetFullPath(pattern, folder);
            if (pattern.IndexOfAny(Wildcards) < 0 || Path.Exists(full))
            {
                found.Add(full);
                continue;
            }

            var matches = Match(pattern.Replace('\\', '/')).Order(StringComparer.Ordinal).ToArray();
            found.AddRange(matches);
            if (matches.Length == 0)
            {
                problems.Add(new InputProblem(pattern, "matches no file"));
            }
        }

        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Returns the path in reports.</summary>
    public string Show(string path)
    {
        var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) ? path.Replace('\\', '/') : relative;
    }

    /// <summary>Determines whether a file is one of some patterns.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="patterns">The paths and patterns; empty for <see cref="Default"/>.</param>
    public bool IsMatch(string path, IReadOnlyList<string> patterns) =>
        (patterns.Count == 0 ? [Default] : patterns).Any(pattern =>
            SectionGlob.OfPattern(Show(Path.GetFullPath(pattern, folder))).IsMatch(Show(path)));

    private IEnumerable<string> Match(string pattern)
    {
        // The part without wildcards is where the search begins.
        var slash = pattern.LastIndexOf('/', pattern.IndexOfAny(Wildcards));
        var start = Path.GetFullPath(slash < 0 ? "." : pattern[..(slash + 1)], folder);
        var rest = SectionGlob.OfPattern(pattern[(slash + 1)..]);
        if (!Directory.Exists(start))
        {
            return [];
        }

        return new FileSystemEnumerable<string>(
            start,
            static (ref FileSystemEntry entry) => entry.ToFullPath(),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory
                && rest.IsMatch(Path.GetRelativePath(start, entry.ToFullPath()).Replace('\\', '/')),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) =>
                (entry.Attributes & FileAttributes.ReparsePoint) == 0
                && Array.IndexOf(Skipped, entry.FileName.ToString()) < 0,
        };
    }
}

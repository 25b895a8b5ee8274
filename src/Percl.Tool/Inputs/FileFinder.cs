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
            if (!HasWildcards(pattern) || Path.Exists(full))
            {
                found.Add(full);
                continue;
            }

            IEnumerable<string> all = Match(pattern.Replace('\\', '/')) is { } files ? files : [];
            var matches = all.Order(StringComparer.Ordinal).ToArray();
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
            Path.GetFullPath(pattern, folder) is var full
            && (full == path || SectionGlob.OfPattern(Show(full)).IsMatch(Show(path))));

    /// <summary>Returns the folders in which files of some patterns can be, or come to be.</summary>
    /// <param name="patterns">The paths and patterns.</param>
    public IReadOnlyList<(string Folder, bool IsDeep)> FoldersOf(IReadOnlyList<string> patterns) =>
    [
        (folder, true),
        .. patterns.Select(pattern => (Folder: StartOf(pattern.Replace('\\', '/')).Folder, HasWildcards(pattern)))
            .Where(one => Path.GetRelativePath(folder, one.Folder).StartsWith("..", StringComparison.Ordinal))
            .Distinct(),
    ];

    /// <summary>Finds the files of a pattern; null where its folder does not exist.</summary>
    private FileSystemEnumerable<string>? Match(string pattern)
    {
        var (start, relative) = StartOf(pattern);
        if (!Directory.Exists(start))
        {
            return null;
        }

        var rest = SectionGlob.OfPattern(relative);

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

    private static bool HasWildcards(string pattern) => pattern.IndexOfAny(Wildcards) >= 0;

    /// <summary>Returns the folder in which the search for a pattern begins, and the pattern in it.</summary>
    private (string Folder, string Pattern) StartOf(string pattern)
    {
        var fixedLength = pattern.IndexOfAny(Wildcards) is >= 0 and var wildcard ? wildcard : pattern.Length;
        var slash = pattern.AsSpan(0, fixedLength).LastIndexOf('/');
        return (Path.GetFullPath(slash < 0 ? "." : pattern[..(slash + 1)], folder), pattern[(slash + 1)..]);
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.CSharp.Spelling;

namespace Percl.CSharp.ScriptFiles;

/// <summary>Represents the path of a script file.</summary>
/// <param name="Path">The path as the compiler provides it: absolute, but possibly with <c>..</c>.</param>
/// <param name="Link">The path in the project of a file outside of its folder; null where the project has none.</param>
internal sealed record ScriptFilePath(string Path, string? Link)
{
    /// <summary>Reads the path of a file.</summary>
    public static ScriptFilePath Read(AdditionalText file, AnalyzerConfigOptionsProvider options) => new(
        file.Path,
        options.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.Link", out var link) && link.Length > 0
            ? link
            : null);

    /// <summary>
    /// Returns the path relative to the project's folder. A file outside the folder has the path of its link, or its
    /// name alone.
    /// </summary>
    /// <param name="folder">The project's folder, resolved, with a slash at its end.</param>
    public string RelativeTo(string folder)
    {
        var path = Resolve(Path);
        if (folder.Length > 1 && path.StartsWith(folder, StringComparison.OrdinalIgnoreCase))
        {
            return path.Substring(folder.Length);
        }

        return Link is not null && ScriptFileConvention.IsScript(Link) && Resolve(Link) is var link
            && !IsElsewhere(link)
            ? link
            : path.Substring(path.LastIndexOf('/') + 1);
    }

    /// <summary>Returns the path with slashes, without <c>.</c> and <c>..</c>.</summary>
    public static string Resolve(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not ("" or ".."))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != "." && (part.Length > 0 || parts.TrueForAll(static before => before.Length == 0)))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>Determines whether a resolved path is outside of the project's folder.</summary>
    private static bool IsElsewhere(string path) =>
        path.StartsWith("/", StringComparison.Ordinal) || path.StartsWith("../", StringComparison.Ordinal)
            || path.Contains(":");
}

using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Percl.Tests.Conformance;

/// <summary>The files beside this one: what FreeClimb's reference says of the commands, and scripts.</summary>
internal static class ConformanceFiles
{
    private const string Solution = "PerclGenerator.sln";

    private static readonly string Folder = Find();

    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it is in this folder, with slashes.</param>
    public static byte[] Read(string path) => File.ReadAllBytes(Path.Combine(Folder, path));

    /// <summary>Reads a file of JSON.</summary>
    /// <inheritdoc cref="Read(string)"/>
    public static JsonElement ReadJson(string path)
    {
        using var document = JsonDocument.Parse(Read(path));
        return document.RootElement.Clone();
    }

    /// <summary>The files in a folder of this folder and in its folders, each as a path that can be read.</summary>
    public static IEnumerable<string> In(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Folder, folder), pattern, SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(Folder, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal);

    // The build may put its output outside the repository, or take the repository's place out of the sources' paths.
    private static string Find([CallerFilePath] string source = "") =>
        Above(AppContext.BaseDirectory) is { } root
            ? Path.Combine(root, "tests", "Percl.Tests", "Conformance")
            : Path.GetDirectoryName(source)!;

    private static string? Above(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, Solution)))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder;
    }
}

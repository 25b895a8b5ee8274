namespace Percl.Tests.Conformance;

/// <summary>The examples of FreeClimb's reference, one a command.</summary>
internal static class ExampleScript
{
    /// <summary>Their files, named as their commands.</summary>
    public static IReadOnlyList<string> All { get; } = [.. ConformanceFiles.In("Examples", "*.percl.json")];

    /// <summary>The command that an example is of.</summary>
    public static string CommandOf(string path) => Path.GetFileName(path)[..^".percl.json".Length];
}

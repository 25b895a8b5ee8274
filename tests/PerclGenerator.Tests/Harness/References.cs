using Microsoft.CodeAnalysis;

namespace PerclGenerator.Tests;

/// <summary>What code under test may use: the running framework and the runtime library.</summary>
internal static class References
{
    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Append(typeof(Percl.PerclScript).Assembly.Location)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];
}

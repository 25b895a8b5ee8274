using Microsoft.CodeAnalysis;

namespace PerclGenerator.Analyzers.Tests;

/// <summary>What code under test may use.</summary>
internal static class References
{
    /// <summary>The framework that runs the tests.</summary>
    public static IReadOnlyList<MetadataReference> Framework { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The runtime library.</summary>
    public static MetadataReference Percl { get; } =
        MetadataReference.CreateFromFile(typeof(Percl.PerclScript).Assembly.Location);
}

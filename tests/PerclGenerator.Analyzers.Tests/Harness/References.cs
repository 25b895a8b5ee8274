using Microsoft.CodeAnalysis;

namespace PerclGenerator.Analyzers.Tests;

/// <summary>What code under test may use.</summary>
internal static class References
{
    /// <summary>The framework that runs the tests.</summary>
    public static IReadOnlyList<MetadataReference> Framework { get; } = Find("System.");

    /// <summary>ASP.NET Core, and the library for it.</summary>
    public static IReadOnlyList<MetadataReference> AspNetCore { get; } =
    [
        .. Find("Microsoft.AspNetCore."), .. Find("Microsoft.Extensions."), .. Find("Microsoft.Net."),
        MetadataReference.CreateFromFile(typeof(Percl.AspNetCore.PerclResults).Assembly.Location),
    ];

    /// <summary>The runtime library.</summary>
    public static MetadataReference Percl { get; } =
        MetadataReference.CreateFromFile(typeof(Percl.PerclScript).Assembly.Location);

    private static MetadataReference[] Find(string prefix) =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith(prefix, StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];
}

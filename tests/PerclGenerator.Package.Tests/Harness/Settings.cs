using System.Reflection;

namespace PerclGenerator.Package.Tests.Harness;

/// <summary>What the build of the tests knows of its surroundings.</summary>
internal static class Settings
{
    /// <summary>The root folder of the repository.</summary>
    public static string RepositoryRoot => Find("RepositoryRoot");

    /// <summary>The folder of the packages that were restored for the repository.</summary>
    public static string PackageFolder => Find("NuGetPackageRoot");

    /// <summary>
    /// The arguments of a command that restores a project of the repository again: without network, what was not restored
    /// with the tests is not found.
    /// </summary>
    public static string[] RestoreArguments =>
        [$"-p:RestorePackagesPath={PackageFolder}", $"-p:RestoreSources={PackageFolder}"];

    /// <summary>The folder of the compiler that builds them.</summary>
    public static string CompilerFolder => Find("CompilerFolder");

    private static string Find(string key) =>
        typeof(Settings).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}

using Microsoft.CodeAnalysis.Diagnostics;

namespace Percl.CSharp.ScriptFiles;

/// <summary>Represents the options of a project that name its script files.</summary>
/// <param name="RootNamespace">The root namespace; empty where there is none.</param>
/// <param name="Folder">The folder; empty where it is not known.</param>
internal sealed record ProjectOptions(string RootNamespace, string Folder)
{
    /// <summary>Reads the options that MSBuild provides.</summary>
    public static ProjectOptions Read(AnalyzerConfigOptions options) =>
        new(Property(options, "RootNamespace"), Property(options, "ProjectDir"));

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value : "";
}

using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Documentation.Tests.Compiling;

/// <summary>The MSBuild properties of the project that a reader of the documents makes.</summary>
internal sealed class ProjectProperties : AnalyzerConfigOptionsProvider
{
    public const string RootNamespace = "Hotline";
    public const string Folder = "/Hotline/";

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options();

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Options : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                "build_property.RootNamespace" => RootNamespace,
                "build_property.ProjectDir" => Folder,
                _ => null,
            };
            return value is not null;
        }
    }
}

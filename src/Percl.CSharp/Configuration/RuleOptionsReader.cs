using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.Language.Configuration;
using Percl.Language.Rules;

namespace Percl.CSharp.Configuration;

/// <summary>Reads the options of the rules that apply to a file of a project.</summary>
internal static class RuleOptionsReader
{
    /// <summary>Reads the options of a C# file.</summary>
    public static RuleOptions Read(AnalyzerOptions options, SyntaxTree file) =>
        Read(options.AnalyzerConfigOptionsProvider.GetOptions(file));

    /// <summary>Reads the options of a file that is not C#.</summary>
    public static RuleOptions Read(AnalyzerOptions options, AdditionalText file) =>
        Read(options.AnalyzerConfigOptionsProvider.GetOptions(file));

    /// <summary>Reads the options that apply to a file.</summary>
    public static RuleOptions Read(AnalyzerConfigOptions options) => RuleSettings.Read(options.TryGetValue);
}

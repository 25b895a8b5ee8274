using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.Language;

namespace PerclGenerator.Analyzers;

/// <summary>Reads from <c>.editorconfig</c> what users set of the rules. What is not understood is ignored.</summary>
internal static class RuleOptionsReader
{
    private const string AllowedHosts = "percl_allowed_hosts";

    private static readonly char[] Separators = [',', ' '];

    /// <summary>What is set for a file.</summary>
    public static RuleOptions Read(AnalyzerOptions options, SyntaxTree file) =>
        Read(options.AnalyzerConfigOptionsProvider.GetOptions(file));

    /// <summary>What is set for a file that is no C#.</summary>
    public static RuleOptions Read(AnalyzerOptions options, AdditionalText file) =>
        Read(options.AnalyzerConfigOptionsProvider.GetOptions(file));

    private static RuleOptions Read(AnalyzerConfigOptions options) =>
        options.TryGetValue(AllowedHosts, out var hosts)
            ? new RuleOptions
            {
                AllowedHosts = new EquatableArray<string>(hosts.Split(Separators, StringSplitOptions.RemoveEmptyEntries)),
            }
            : RuleOptions.Default;
}

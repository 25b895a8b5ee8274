using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.Language.Collections;
using Percl.Language.Rules;

namespace Percl.CSharp.Configuration;

/// <summary>
/// Reads the options of the rules from <c>.editorconfig</c>. An invalid value has no effect, and is not reported; the
/// rule still applies.
/// </summary>
internal static class RuleOptionsReader
{
    private const string AllowedHosts = "percl_allowed_hosts";
    private const string BaseUrls = "percl_base_urls";

    private static readonly char[] Separators = [',', ' '];

    /// <summary>Reads the options of a C# file.</summary>
    public static RuleOptions Read(AnalyzerOptions options, SyntaxTree file) =>
        Read(options.AnalyzerConfigOptionsProvider.GetOptions(file));

    /// <summary>Reads the options of a file that is not C#.</summary>
    public static RuleOptions Read(AnalyzerOptions options, AdditionalText file) =>
        Read(options.AnalyzerConfigOptionsProvider.GetOptions(file));

    /// <summary>Reads the options that apply to a file.</summary>
    public static RuleOptions Read(AnalyzerConfigOptions options)
    {
        var hosts = ReadList(options, AllowedHosts);
        var urls = ReadList(options, BaseUrls);
        return hosts.Count + urls.Count == 0
            ? RuleOptions.Default
            : new RuleOptions { AllowedHosts = hosts, BaseUrls = urls };
    }

    private static EquatableArray<string> ReadList(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(name, out var list)
            ? new EquatableArray<string>(list.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
            : default;
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.Language.Checking;
using Percl.Language.Collections;
using Percl.Language.Violations;

namespace Percl.CSharp.Configuration;

/// <summary>
/// Represents the severities that a project sets for whole categories of rules in one file, as in
/// <c>dotnet_analyzer_diagnostic.category-PerCL.Order.severity</c>. The compiler applies them to C# files only.
/// </summary>
/// <param name="All">The severities of the categories that have one.</param>
internal sealed record CategorySeverities(EquatableArray<CategorySeverity> All)
{
    private const string Prefix = "dotnet_analyzer_diagnostic.";

    private static readonly string[] Categories =
        [.. PerclRules.All.Select(static rule => rule.Info.Category).Distinct()];

    /// <summary>Reads the severities that apply to a file.</summary>
    public static CategorySeverities Read(AnalyzerConfigOptions options) => new(
        new EquatableArray<CategorySeverity>(Categories
            .Select(category => Find(options, category) is { } severity
                ? new CategorySeverity(category, severity)
                : null)
            .OfType<CategorySeverity>()));

    /// <summary>Returns the severity of a rule's category; null where it has none.</summary>
    public ReportDiagnostic? Find(RuleInfo rule) =>
        All.FirstOrDefault(category => category.Category == rule.Category)?.Severity;

    private static ReportDiagnostic? Find(AnalyzerConfigOptions options, string category) =>
        (options.TryGetValue($"{Prefix}category-{category}.severity", out var value)
            || options.TryGetValue(Prefix + "severity", out value))
            ? value.Trim().ToUpperInvariant() switch
            {
                "ERROR" => ReportDiagnostic.Error,
                "WARNING" => ReportDiagnostic.Warn,
                "SUGGESTION" => ReportDiagnostic.Info,
                "SILENT" => ReportDiagnostic.Hidden,
                "NONE" => ReportDiagnostic.Suppress,
                _ => null,
            }
            : null;
}

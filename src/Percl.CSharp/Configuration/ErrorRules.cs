using Microsoft.CodeAnalysis;
using Percl.Language.Checking;
using Percl.Language.Collections;
using Percl.Language.Configuration;
using Percl.Language.Violations;

namespace Percl.CSharp.Configuration;

/// <summary>
/// Represents the rules whose violations in script files are errors, as the project configures them: without
/// <c>NoWarn</c>, <c>.globalconfig</c> and suppressions of the whole assembly.
/// </summary>
/// <param name="Ids">The ids of the rules.</param>
/// <param name="AdvisoryIds">The ids of the rules whose advisory violations are errors as well.</param>
/// <param name="CategoryIds">The ids of the rules that have the severity of their category, if that has one.</param>
/// <param name="WarningsAreErrors">Whether warnings are errors.</param>
internal sealed record ErrorRules(
    EquatableArray<string> Ids,
    EquatableArray<string> AdvisoryIds,
    EquatableArray<string> CategoryIds,
    bool WarningsAreErrors)
{
    /// <summary>Returns the rules of a compilation.</summary>
    public static ErrorRules Of(Compilation compilation)
    {
        var suppressed = new HashSet<string>(
            compilation.Assembly.GetAttributes().Select(SuppressedId).OfType<string>(), StringComparer.Ordinal);
        var rules = PerclRules.All.Select(static rule => rule.Info)
            .Where(rule => rule is { IsForJson: true, IsEnabledByDefault: true } && !suppressed.Contains(rule.Id))
            .ToArray();
        var warningsAreErrors = compilation.Options.GeneralDiagnosticOption == ReportDiagnostic.Error;
        return new ErrorRules(
            IdsOf(rules.Where(rule => IsError(
                Configured(rule.Id, compilation.Options) ?? DefaultOf(rule.Severity), warningsAreErrors))),
            IdsOf(rules.Where(rule => IsError(
                Configured(rule.Id, compilation.Options) ?? ReportDiagnostic.Warn, warningsAreErrors))),
            IdsOf(rules.Where(rule => Configured(rule.Id, compilation.Options) is null)),
            warningsAreErrors);
    }

    /// <summary>
    /// Returns the severity that the project sets for a rule in files that are not C#; null where it sets none.
    /// </summary>
    public static ReportDiagnostic? Configured(string id, CompilationOptions options) =>
        options.SpecificDiagnosticOptions.TryGetValue(id, out var specific) && specific != ReportDiagnostic.Default
            ? specific
        : options.SyntaxTreeOptionsProvider is { } configuration
            && configuration.TryGetGlobalDiagnosticValue(id, CancellationToken.None, out var global)
            && global != ReportDiagnostic.Default
            ? global
        : null;

    /// <summary>
    /// Returns the severity that a file sets for a rule; null where it sets none. What the project sets for the rule
    /// counts more, but a file can always switch it off.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="severities">The severities of the file.</param>
    /// <param name="isConfigured">Whether the project sets a severity for the rule.</param>
    public static ReportDiagnostic? OfFile(RuleInfo rule, FileSeverities severities, bool isConfigured) =>
        severities.OfRule(rule) is { } own && (own == FileSeverity.None || !isConfigured) ? Convert(own)
        : !isConfigured && severities.OfCategory(rule) is { } category ? Convert(category)
        : null;

    /// <summary>Determines whether the violation is an error in a file.</summary>
    /// <param name="violation">The violation.</param>
    /// <param name="severities">The severities of the file.</param>
    public bool Contain(Violation violation, FileSeverities severities) =>
        OfFile(violation.Rule.Info, severities, !CategoryIds.Contains(violation.RuleId)) is { } severity
            ? IsError(severity, WarningsAreErrors)
            : (violation.IsAdvisory ? AdvisoryIds : Ids).Contains(violation.RuleId);

    private static ReportDiagnostic Convert(FileSeverity severity) => severity switch
    {
        FileSeverity.Error => ReportDiagnostic.Error,
        FileSeverity.Warning => ReportDiagnostic.Warn,
        FileSeverity.Suggestion => ReportDiagnostic.Info,
        FileSeverity.Silent => ReportDiagnostic.Hidden,
        _ => ReportDiagnostic.Suppress,
    };

    private static EquatableArray<string> IdsOf(IEnumerable<RuleInfo> rules) =>
        new(rules.Select(static rule => rule.Id));

    private static ReportDiagnostic DefaultOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => ReportDiagnostic.Error,
        RuleSeverity.Warning => ReportDiagnostic.Warn,
        _ => ReportDiagnostic.Info,
    };

    private static bool IsError(ReportDiagnostic severity, bool warningsAreErrors) =>
        severity == ReportDiagnostic.Error || (severity == ReportDiagnostic.Warn && warningsAreErrors);

    /// <summary>Returns the rule that an attribute suppresses in the assembly; null for any other attribute.</summary>
    private static string? SuppressedId(AttributeData attribute) =>
        attribute.AttributeClass?.Name == "SuppressMessageAttribute"
            && attribute.ConstructorArguments is [_, { Value: string check }]
            && !attribute.NamedArguments.Any(static argument => argument.Key == "Target")
            ? check.Split(':')[0].Trim()
            : null;
}

using Microsoft.CodeAnalysis;
using Percl.Language.Checking;
using Percl.Language.Collections;
using Percl.Language.Violations;

namespace Percl.CSharp.Configuration;

/// <summary>
/// Represents the rules whose violations in script files are errors, as the project configures them: without
/// <c>NoWarn</c>, <c>.globalconfig</c> and suppressions of the whole assembly.
/// </summary>
/// <param name="Ids">The ids of the rules.</param>
/// <param name="AdvisoryIds">The ids of the rules whose advisory violations are errors as well.</param>
internal sealed record ErrorRules(EquatableArray<string> Ids, EquatableArray<string> AdvisoryIds)
{
    /// <summary>Returns the rules of a compilation.</summary>
    public static ErrorRules Of(Compilation compilation)
    {
        var suppressed = new HashSet<string>(
            compilation.Assembly.GetAttributes().Select(SuppressedId).OfType<string>(), StringComparer.Ordinal);
        var rules = PerclRules.All.Select(static rule => rule.Info)
            .Where(rule => rule is { IsForJson: true, IsEnabledByDefault: true } && !suppressed.Contains(rule.Id))
            .ToArray();
        return new ErrorRules(
            new EquatableArray<string>(
                rules.Where(rule => IsError(rule.Id, rule.Severity, compilation.Options))
                    .Select(static rule => rule.Id)),
            new EquatableArray<string>(rules
                .Where(rule => IsError(rule.Id, RuleSeverity.Warning, compilation.Options))
                .Select(static rule => rule.Id)));
    }

    /// <summary>Determines whether the violation is an error.</summary>
    public bool Contain(Violation violation) =>
        (violation.IsAdvisory ? AdvisoryIds : Ids).Contains(violation.RuleId);

    private static bool IsError(string id, RuleSeverity severity, CompilationOptions options) =>
        Configured(id, options) switch
        {
            ReportDiagnostic.Error => true,
            ReportDiagnostic.Default when severity == RuleSeverity.Error => true,
            ReportDiagnostic.Default => severity == RuleSeverity.Warning && WarningsAreErrors(options),
            ReportDiagnostic.Warn => WarningsAreErrors(options),
            _ => false,
        };

    private static ReportDiagnostic Configured(string id, CompilationOptions options) =>
        options.SpecificDiagnosticOptions.TryGetValue(id, out var specific) ? specific
            : options.SyntaxTreeOptionsProvider is { } configuration
                && configuration.TryGetGlobalDiagnosticValue(id, CancellationToken.None, out var global) ? global
            : ReportDiagnostic.Default;

    private static bool WarningsAreErrors(CompilationOptions options) =>
        options.GeneralDiagnosticOption == ReportDiagnostic.Error;

    /// <summary>Returns the rule that an attribute suppresses in the assembly; null for any other attribute.</summary>
    private static string? SuppressedId(AttributeData attribute) =>
        attribute.AttributeClass?.Name == "SuppressMessageAttribute"
            && attribute.ConstructorArguments is [_, { Value: string check }]
            && !attribute.NamedArguments.Any(static argument => argument.Key == "Target")
            ? check.Split(':')[0].Trim()
            : null;
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Percl.Language.Checking;
using Percl.Language.Violations;

namespace PerclGenerator.Analyzers;

/// <summary>Provides the compiler's descriptors of the rules.</summary>
public static class DescriptorTable
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Descriptors =
        PerclRules.All.ToImmutableDictionary(static rule => rule.Id, static rule => Describe(rule.Info));

    /// <summary>Gets all descriptors.</summary>
    public static IEnumerable<DiagnosticDescriptor> All => PerclRules.All.Select(static rule => Find(rule.Id));

    /// <summary>Returns the descriptor of a rule.</summary>
    public static DiagnosticDescriptor Find(string ruleId) => Descriptors[ruleId];

    /// <summary>Returns the descriptors of some rules.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> Of(Func<Rule, bool> filter) =>
        PerclRules.All.Where(filter).Select(static rule => Find(rule.Id)).ToImmutableArray();

    private static DiagnosticDescriptor Describe(RuleInfo rule) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        rule.Category,
        SeverityOf(rule.Severity),
        rule.IsEnabledByDefault,
        rule.Description,
        rule.Page,
        rule.IsUnnecessary ? [WellKnownDiagnosticTags.Unnecessary] : []);

    private static DiagnosticSeverity SeverityOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}

using Microsoft.CodeAnalysis;
using Percl.Language.Facts;

namespace PerclGenerator.Analyzers;

/// <content>Order and nesting.</content>
public static partial class PerclDescriptors
{
    /// <summary>PERCL1001.</summary>
    public static readonly DiagnosticDescriptor NeverExecuted = new(
        RuleIds.NeverExecuted,
        "Command is never executed",
        "{0} is never executed: it follows '{1}', which {2}",
        Categories.Order,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.NeverExecuted),
        customTags: WellKnownDiagnosticTags.Unnecessary);

    /// <summary>PERCL1002.</summary>
    public static readonly DiagnosticDescriptor CannotBeNested = new(
        RuleIds.CannotBeNested,
        "Command cannot be nested here",
        "{0} cannot be nested as a prompt (allowed: {1})",
        Categories.Order,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.CannotBeNested));

    /// <summary>PERCL1003.</summary>
    public static readonly DiagnosticDescriptor HoldsNoCommands = new(
        RuleIds.HoldsNoCommands,
        "Command holds no commands",
        "'{0}' holds no commands, but its attribute '{1}' is declared to hold some",
        Categories.Order,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.HoldsNoCommands));
}

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

    /// <summary>PERCL1004.</summary>
    public static readonly DiagnosticDescriptor IgnoredHere = new(
        RuleIds.IgnoredHere,
        "Command is ignored here",
        "{0} works only at the start of the answer to '{1}' and is ignored here: {2}",
        Categories.Order,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.IgnoredHere));

    /// <summary>PERCL1005.</summary>
    public static readonly DiagnosticDescriptor EndsWithoutTerminal = new(
        RuleIds.EndsWithoutTerminal,
        "Script ends without a terminal command",
        "The script ends with {0}, which is not terminal, so the call is hung up then",
        Categories.Order,
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        helpLinkUri: RulePage.Of(RuleIds.EndsWithoutTerminal));

    /// <summary>PERCL1006.</summary>
    public static readonly DiagnosticDescriptor NotInThisAnswer = new(
        RuleIds.NotInThisAnswer,
        "Command is not supported in this answer",
        "{0} is not supported in the answer to '{1}' (allowed: {2})",
        Categories.Order,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.NotInThisAnswer));

    /// <summary>PERCL1007.</summary>
    public static readonly DiagnosticDescriptor EmptyScript = new(
        RuleIds.EmptyScript,
        "Script is empty",
        "The script is empty, so the call is hung up",
        Categories.Order,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.EmptyScript));
}

using Microsoft.CodeAnalysis;
using Percl.Language.Facts;

namespace PerclGenerator.Analyzers;

/// <content>JSON.</content>
public static partial class PerclDescriptors
{
    /// <summary>PERCL3001.</summary>
    public static readonly DiagnosticDescriptor NotJson = new(
        RuleIds.NotJson,
        "Source is not JSON",
        "This is not JSON: {0}",
        Categories.Json,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.NotJson));

    /// <summary>PERCL3002.</summary>
    public static readonly DiagnosticDescriptor NotAnArray = new(
        RuleIds.NotAnArray,
        "Script is not an array",
        "A script is an array of commands, [ … ], but this is {0}",
        Categories.Json,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.NotAnArray));

    /// <summary>PERCL3003.</summary>
    public static readonly DiagnosticDescriptor NotOneCommand = new(
        RuleIds.NotOneCommand,
        "Element is not one command",
        "Each element of a list of commands is an object with exactly one command, but this one {0}",
        Categories.Json,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.NotOneCommand));

    /// <summary>PERCL3004.</summary>
    public static readonly DiagnosticDescriptor UnknownCommand = new(
        RuleIds.UnknownCommand,
        "Unknown command",
        "PerCL has no command '{0}'{1}",
        Categories.Json,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.UnknownCommand));

    /// <summary>PERCL3005.</summary>
    public static readonly DiagnosticDescriptor UnknownAttribute = new(
        RuleIds.UnknownAttribute,
        "Unknown attribute",
        "'{0}' has no attribute '{1}'{2}",
        Categories.Json,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.UnknownAttribute));

    /// <summary>PERCL3006.</summary>
    public static readonly DiagnosticDescriptor WrongJsonType = new(
        RuleIds.WrongJsonType,
        "Value has the wrong JSON type",
        "'{0}' takes {1}, but is {2}",
        Categories.Json,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.WrongJsonType));

    /// <summary>PERCL3007.</summary>
    public static readonly DiagnosticDescriptor AttributeTwice = new(
        RuleIds.AttributeTwice,
        "Attribute stands twice",
        "'{0}' stands twice: only one of its values can count",
        Categories.Json,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.AttributeTwice));
}

using Microsoft.CodeAnalysis;
using Percl.Language.Facts;

namespace PerclGenerator.Analyzers;

/// <content>Declarations.</content>
public static partial class PerclDescriptors
{
    /// <summary>PERCL4001.</summary>
    public static readonly DiagnosticDescriptor NotPartial = new(
        RuleIds.NotPartial,
        "Type must be partial",
        "'{0}' must be partial, so that the code that writes '{1}' can be generated",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.NotPartial));

    /// <summary>PERCL4002.</summary>
    public static readonly DiagnosticDescriptor KindOfType = new(
        RuleIds.KindOfType,
        "Type cannot be generated",
        "Nothing can be generated for '{0}': {1}",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.KindOfType));

    /// <summary>PERCL4003.</summary>
    public static readonly DiagnosticDescriptor PropertyType = new(
        RuleIds.PropertyType,
        "Property cannot be written",
        "'{0}' cannot be written: PerCL has no form for the type '{1}'",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.PropertyType));

    /// <summary>PERCL4004.</summary>
    public static readonly DiagnosticDescriptor DuplicateName = new(
        RuleIds.DuplicateName,
        "Two properties have the same name in PerCL",
        "'{0}' has the same name in PerCL as '{1}': '{2}'",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.DuplicateName));
}

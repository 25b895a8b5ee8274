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

    /// <summary>PERCL4005.</summary>
    public static readonly DiagnosticDescriptor SeveralDeclarations = new(
        RuleIds.SeveralDeclarations,
        "Commands of a script stand in several declarations",
        "'{0}' stands in another declaration of '{2}' than '{1}', so nothing says which of them runs first",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.SeveralDeclarations));

    /// <summary>PERCL4006.</summary>
    public static readonly DiagnosticDescriptor NoCommands = new(
        RuleIds.NoCommands,
        "Script declares no command",
        "'{0}' declares no command: the script is empty, so the call is hung up",
        Categories.Declarations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.NoCommands));

    /// <summary>PERCL4007.</summary>
    public static readonly DiagnosticDescriptor LanguageVersion = new(
        RuleIds.LanguageVersion,
        "C# 11 or later is needed",
        "'{0}' needs C# 11 or later for the code that is generated, but is compiled as C# {1}: write <LangVersion>11</LangVersion> in the project file",
        Categories.Declarations,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.LanguageVersion));

    /// <summary>PERCL4008.</summary>
    public static readonly DiagnosticDescriptor DeclaredDifferently = new(
        RuleIds.DeclaredDifferently,
        "Command is declared differently from what PerCL has",
        "'{0}' is declared differently from PerCL's own: {1}",
        Categories.Declarations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.DeclaredDifferently));

    /// <summary>PERCL4009.</summary>
    public static readonly DiagnosticDescriptor FixedAttribute = new(
        RuleIds.FixedAttribute,
        "Attribute is always the same",
        "Nobody can set this property, so '{0}.{1}' is always the same",
        Categories.Declarations,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.FixedAttribute));

    /// <summary>PERCL4011.</summary>
    public static readonly DiagnosticDescriptor NotWritten = new(
        RuleIds.NotWritten,
        "Command is no part of the script",
        "'{0}' is never run: {1}",
        Categories.Declarations,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.NotWritten));
}

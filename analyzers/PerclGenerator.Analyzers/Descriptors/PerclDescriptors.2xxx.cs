using Microsoft.CodeAnalysis;
using Percl.Language.Facts;

namespace PerclGenerator.Analyzers;

/// <content>Attribute values.</content>
public static partial class PerclDescriptors
{
    /// <summary>PERCL2001.</summary>
    public static readonly DiagnosticDescriptor UrlNotAbsolute = new(
        RuleIds.UrlNotAbsolute,
        "URL must be absolute",
        "'{0}' must be an absolute URL (http://host… or https://host…), but is {1}",
        Categories.Values,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.UrlNotAbsolute));

    /// <summary>PERCL2010.</summary>
    public static readonly DiagnosticDescriptor RequiredMissing = new(
        RuleIds.RequiredMissing,
        "Required attribute has no value",
        "'{0}' is required, but is {1}: FreeClimb {2} the command",
        Categories.Values,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.RequiredMissing));
}

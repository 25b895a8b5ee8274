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

    /// <summary>PERCL2002.</summary>
    public static readonly DiagnosticDescriptor UrlNotHttps = new(
        RuleIds.UrlNotHttps,
        "URL is not https",
        "'{0}' is called without encryption: '{1}' is not https",
        Categories.Values,
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        helpLinkUri: RulePage.Of(RuleIds.UrlNotHttps));

    /// <summary>PERCL2003.</summary>
    public static readonly DiagnosticDescriptor HostOutOfReach = new(
        RuleIds.HostOutOfReach,
        "FreeClimb cannot reach this host",
        "FreeClimb cannot reach the host '{1}' of '{0}': {2}",
        Categories.Values,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.HostOutOfReach));

    /// <summary>PERCL2004.</summary>
    public static readonly DiagnosticDescriptor UrlPartsMeet = new(
        RuleIds.UrlPartsMeet,
        "Parts of a URL do not meet with one slash",
        "In '{0}' the parts '{1}' and '{2}' meet {3}",
        Categories.Values,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.UrlPartsMeet));

    /// <summary>PERCL2010.</summary>
    public static readonly DiagnosticDescriptor RequiredMissing = new(
        RuleIds.RequiredMissing,
        "Required attribute has no value",
        "'{0}' is required, but is {1}: FreeClimb {2} the command",
        Categories.Values,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.RequiredMissing));

    /// <summary>PERCL2011.</summary>
    public static readonly DiagnosticDescriptor OutOfRange = new(
        RuleIds.OutOfRange,
        "Number is out of range",
        "'{0}' must be {1}, but is {2}",
        Categories.Values,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.OutOfRange));

    /// <summary>PERCL2012.</summary>
    public static readonly DiagnosticDescriptor TextTooLong = new(
        RuleIds.TextTooLong,
        "Text is too long",
        "'{0}' must have at most {1}, but has {2}",
        Categories.Values,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.TextTooLong));

    /// <summary>PERCL2013.</summary>
    public static readonly DiagnosticDescriptor ValueNotAllowed = new(
        RuleIds.ValueNotAllowed,
        "Value is not allowed",
        "'{0}' must be {1}, but is '{2}'",
        Categories.Values,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.ValueNotAllowed));

    /// <summary>PERCL2014.</summary>
    public static readonly DiagnosticDescriptor NotPhoneNumber = new(
        RuleIds.NotPhoneNumber,
        "Not a phone number in E.164 form",
        "'{0}' must be a phone number in E.164 form such as +12025550123, but is '{1}'",
        Categories.Values,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.NotPhoneNumber));

    /// <summary>PERCL2015.</summary>
    public static readonly DiagnosticDescriptor NotDtmf = new(
        RuleIds.NotDtmf,
        "Not a sequence of keys",
        "'{0}' must be keys of a phone (0 to 9, * and #{1}), but is '{2}'",
        Categories.Values,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.NotDtmf));

    /// <summary>PERCL2016.</summary>
    public static readonly DiagnosticDescriptor NotResourceId = new(
        RuleIds.NotResourceId,
        "Not an id of this kind",
        "'{0}' must be {1}, but is '{2}'",
        Categories.Values,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.NotResourceId));

    /// <summary>PERCL2017.</summary>
    public static readonly DiagnosticDescriptor AttributesDisagree = new(
        RuleIds.AttributesDisagree,
        "Attributes do not go together",
        "'{0}' {1}",
        Categories.Values,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.AttributesDisagree));

    /// <summary>PERCL2018.</summary>
    public static readonly DiagnosticDescriptor NoEffect = new(
        RuleIds.NoEffect,
        "Attribute has no effect here",
        "'{0}' has no effect {1}",
        Categories.Values,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.NoEffect));

    /// <summary>PERCL2019.</summary>
    public static readonly DiagnosticDescriptor Endless = new(
        RuleIds.Endless,
        "Command goes on until the caller hangs up",
        "'{0}' is {1}, so '{2}' is repeated until the caller hangs up",
        Categories.Values,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.Endless));

    /// <summary>PERCL2020.</summary>
    public static readonly DiagnosticDescriptor UnlikelyDuration = new(
        RuleIds.UnlikelyDuration,
        "Length of time is unlikely",
        "'{0}' is {1} {2}: {3}",
        Categories.Values,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.UnlikelyDuration));

    /// <summary>PERCL2021.</summary>
    public static readonly DiagnosticDescriptor PrivacyNotInherited = new(
        RuleIds.PrivacyNotInherited,
        "Privacy is not inherited",
        "{0} does not inherit '{1}' from '{2}': set it here as well where nobody may read what is said",
        Categories.Values,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.PrivacyNotInherited));
}

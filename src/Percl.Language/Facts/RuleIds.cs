namespace Percl.Language.Facts;

/// <summary>
/// Defines the ids of the rules that are also checked at run time. The library and the rules share this file. All other
/// ids are in the rules themselves.
/// </summary>
internal static class RuleIds
{
    /// <summary>A URL is not absolute.</summary>
    public const string UrlNotAbsolute = "PERCL2001";

    /// <summary>A required attribute is missing, null or empty.</summary>
    public const string RequiredMissing = "PERCL2010";

    /// <summary>A value is not one of those that the attribute allows.</summary>
    public const string ValueNotAllowed = "PERCL2013";
}

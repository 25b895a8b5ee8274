namespace Percl.Language.Facts;

/// <summary>
/// The ids of the rules that scripts are checked against at run time as well: the library and the rules have one file
/// for them. All other ids stand in the rules themselves.
/// </summary>
internal static class RuleIds
{
    /// <summary>A URL is not absolute.</summary>
    public const string UrlNotAbsolute = "PERCL2001";

    /// <summary>A required attribute is missing, null or empty.</summary>
    public const string RequiredMissing = "PERCL2010";

    /// <summary>A value is none of those that the attribute allows.</summary>
    public const string ValueNotAllowed = "PERCL2013";
}

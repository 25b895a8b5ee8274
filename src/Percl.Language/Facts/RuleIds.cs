namespace Percl.Language.Facts;

/// <summary>The rules' ids. They stand in people's .editorconfig files: an id is never changed and never reused.</summary>
internal static class RuleIds
{
    /// <summary>A command follows one after which nothing of the script runs.</summary>
    public const string NeverExecuted = "PERCL1001";

    /// <summary>A command stands in a list of prompts but cannot be nested.</summary>
    public const string CannotBeNested = "PERCL1002";

    /// <summary>A declaration gives commands to a command that holds none.</summary>
    public const string HoldsNoCommands = "PERCL1003";

    /// <summary>A URL is not absolute.</summary>
    public const string UrlNotAbsolute = "PERCL2001";

    /// <summary>A required attribute is missing, null or empty.</summary>
    public const string RequiredMissing = "PERCL2010";

    /// <summary>A value is none of those that the attribute allows.</summary>
    public const string ValueNotAllowed = "PERCL2013";

    /// <summary>A marked type, or one around it, is not partial.</summary>
    public const string NotPartial = "PERCL4001";

    /// <summary>Nothing can be generated for this kind of type.</summary>
    public const string KindOfType = "PERCL4002";

    /// <summary>A property's type has no form in PerCL.</summary>
    public const string PropertyType = "PERCL4003";

    /// <summary>Two properties have the same JSON name.</summary>
    public const string DuplicateName = "PERCL4004";
}

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

    /// <summary>A source is not JSON.</summary>
    public const string NotJson = "PERCL3001";

    /// <summary>A script in JSON is no array.</summary>
    public const string NotAnArray = "PERCL3002";

    /// <summary>An element of a list of commands is no object with exactly one command.</summary>
    public const string NotOneCommand = "PERCL3003";

    /// <summary>PerCL has no such command.</summary>
    public const string UnknownCommand = "PERCL3004";

    /// <summary>A command has no such attribute.</summary>
    public const string UnknownAttribute = "PERCL3005";

    /// <summary>An attribute has a value of another JSON type than its own.</summary>
    public const string WrongJsonType = "PERCL3006";

    /// <summary>An attribute stands twice in one command.</summary>
    public const string AttributeTwice = "PERCL3007";

    /// <summary>A marked type, or one around it, is not partial.</summary>
    public const string NotPartial = "PERCL4001";

    /// <summary>Nothing can be generated for this kind of type.</summary>
    public const string KindOfType = "PERCL4002";

    /// <summary>A property's type has no form in PerCL.</summary>
    public const string PropertyType = "PERCL4003";

    /// <summary>Two properties have the same JSON name.</summary>
    public const string DuplicateName = "PERCL4004";
}

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

    /// <summary>A command stands where FreeClimb ignores it.</summary>
    public const string IgnoredHere = "PERCL1004";

    /// <summary>A script ends without a terminal command.</summary>
    public const string EndsWithoutTerminal = "PERCL1005";

    /// <summary>A command stands in the answer to a webhook that does not take it.</summary>
    public const string NotInThisAnswer = "PERCL1006";

    /// <summary>A script is empty.</summary>
    public const string EmptyScript = "PERCL1007";

    /// <summary>A URL is not absolute.</summary>
    public const string UrlNotAbsolute = "PERCL2001";

    /// <summary>A URL is not https.</summary>
    public const string UrlNotHttps = "PERCL2002";

    /// <summary>FreeClimb cannot reach the host of a URL.</summary>
    public const string HostOutOfReach = "PERCL2003";

    /// <summary>The parts of a URL meet without a slash, or with two.</summary>
    public const string UrlPartsMeet = "PERCL2004";

    /// <summary>A required attribute is missing, null or empty.</summary>
    public const string RequiredMissing = "PERCL2010";

    /// <summary>A number is out of range.</summary>
    public const string OutOfRange = "PERCL2011";

    /// <summary>A text is too long.</summary>
    public const string TextTooLong = "PERCL2012";

    /// <summary>A value is none of those that the attribute allows.</summary>
    public const string ValueNotAllowed = "PERCL2013";

    /// <summary>A text is no phone number in E.164 form.</summary>
    public const string NotPhoneNumber = "PERCL2014";

    /// <summary>A text is no sequence of keys of a phone.</summary>
    public const string NotDtmf = "PERCL2015";

    /// <summary>A text is no id of the kind that the attribute takes.</summary>
    public const string NotResourceId = "PERCL2016";

    /// <summary>An attribute needs another or excludes it.</summary>
    public const string AttributesDisagree = "PERCL2017";

    /// <summary>An attribute has no effect beside another.</summary>
    public const string NoEffect = "PERCL2018";

    /// <summary>A command goes on until the caller hangs up.</summary>
    public const string Endless = "PERCL2019";

    /// <summary>A length of time looks as if another unit were meant.</summary>
    public const string UnlikelyDuration = "PERCL2020";

    /// <summary>A nested command does not inherit the privacy of its host.</summary>
    public const string PrivacyNotInherited = "PERCL2021";

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

    /// <summary>The commands of a script stand in several declarations.</summary>
    public const string SeveralDeclarations = "PERCL4005";

    /// <summary>A script declares no command.</summary>
    public const string NoCommands = "PERCL4006";

    /// <summary>The code that is generated needs a newer C#.</summary>
    public const string LanguageVersion = "PERCL4007";

    /// <summary>A command that PerCL has is declared differently.</summary>
    public const string DeclaredDifferently = "PERCL4008";

    /// <summary>The declaration of an attribute leaves it only one value.</summary>
    public const string FixedAttribute = "PERCL4009";

    /// <summary>A member of a script holds commands, but is no part of the script.</summary>
    public const string NotWritten = "PERCL4011";

    /// <summary>A notification is answered with PerCL.</summary>
    public const string AnswerIgnored = "PERCL5001";

    /// <summary>A script leaves an endpoint as a text or as other JSON.</summary>
    public const string AnswerNotPercl = "PERCL5002";

    /// <summary>An endpoint answers with one command, which is no array.</summary>
    public const string OneCommand = "PERCL5006";
}

using Percl.Language.Collections;

namespace Percl.Language.Schema;

/// <summary>What a declaration says of one attribute of a command.</summary>
/// <param name="Name">Its name in PerCL, for example <c>actionUrl</c>.</param>
public sealed record AttributeSchema(string Name)
{
    /// <summary>Whether FreeClimb refuses the command without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether a required text may be empty: the command is then skipped, not refused.</summary>
    public bool AllowsEmpty { get; init; }

    /// <summary>Whether its value is a URL that FreeClimb calls or loads, so that it must be absolute.</summary>
    public bool IsAbsoluteUrl { get; init; }

    /// <summary>Whether its value is a command or a list of commands.</summary>
    public bool HoldsCommands { get; init; }

    /// <summary>Whether its value is a list that holds prompts only.</summary>
    public bool HoldsPrompts { get; init; }

    /// <summary>What its value is.</summary>
    public ValueKind Kind { get; init; }

    /// <summary>Whether some source of FreeClimb has a text here, so that one is not surely wrong.</summary>
    public bool MayBeText { get; init; }

    /// <summary>The numbers that it allows; null where any is.</summary>
    public NumberRange? Range { get; init; }

    /// <summary>How many characters its text may have; null where nobody limits them.</summary>
    public int? MaxCharacters { get; init; }

    /// <summary>How many bytes its text may have in UTF-8; null where nobody limits them.</summary>
    public int? MaxUtf8Bytes { get; init; }

    /// <summary>
    /// Whether a value beyond the range or the length, in another case than those that are allowed, or of another form is
    /// not surely refused.
    /// </summary>
    public bool IsAdvisory { get; init; }

    /// <summary>All values that it allows, as PerCL writes them but without quotes; empty where any is.</summary>
    public EquatableArray<string> AllowedValues { get; init; }

    /// <summary>The regular expression that its text must match as a whole; null where there is none.</summary>
    public string? Pattern { get; init; }

    /// <summary>Whether its text is a phone number in E.164 form.</summary>
    public bool IsPhoneNumber { get; init; }

    /// <summary>Which keys of a phone its text names; null where it names none.</summary>
    public DtmfForm? Dtmf { get; init; }

    /// <summary>Which ids it allows; null where it is none.</summary>
    public ResourceIdForm? ResourceId { get; init; }

    /// <summary>What is sent to it, where it is a URL.</summary>
    public EquatableArray<WebhookSchema> Webhooks { get; init; }

    /// <summary>What is declared of its members, where it is an object.</summary>
    public CommandSchema? Members { get; init; }

    /// <summary>The unit, where it is a length of time; else null.</summary>
    public TimeUnit? Unit { get; init; }

    /// <summary>Whether it keeps what the command says or hears out of logs.</summary>
    public bool IsPrivacy { get; init; }

    /// <summary>The number with which the command goes on until the caller hangs up; null where there is none.</summary>
    public int? EndlessAt { get; init; }

    /// <summary>Whether the declaration leaves it only one value.</summary>
    public bool IsFixed { get; init; }

    /// <summary>What a list of commands is for that is its value.</summary>
    public ScriptKind NestedKind => HoldsPrompts ? ScriptKind.Prompts : ScriptKind.Commands;

    /// <summary>What it has to do with other attributes of the command.</summary>
    public EquatableArray<AttributeDependency> Dependencies { get; init; }
}

using Percl.Language.Collections;

namespace Percl.Language.Schema;

/// <summary>The declaration of one attribute of a command.</summary>
/// <param name="Name">Its name in PerCL, for example <c>actionUrl</c>.</param>
public sealed record AttributeSchema(string Name)
{
    /// <summary>Gets a value that indicates whether FreeClimb refuses the command without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>
    /// Gets a value that indicates whether a required string may be empty: the command is then skipped, not refused.
    /// </summary>
    public bool AllowsEmpty { get; init; }

    /// <summary>
    /// Gets a value that indicates whether its value is a URL that FreeClimb calls or loads, so that it must be
    /// absolute.
    /// </summary>
    public bool IsAbsoluteUrl { get; init; }

    /// <summary>Gets a value that indicates whether its value is a command or a list of commands.</summary>
    public bool HoldsCommands { get; init; }

    /// <summary>Gets a value that indicates whether its value is a list that holds prompts only.</summary>
    public bool HoldsPrompts { get; init; }

    /// <summary>Gets the kind of its value.</summary>
    public ValueKind Kind { get; init; }

    /// <summary>
    /// Gets a value that indicates whether some source of FreeClimb has a string here, so that one is not definitely
    /// wrong.
    /// </summary>
    public bool MayBeText { get; init; }

    /// <summary>Gets the numbers that it allows; null where any is.</summary>
    public NumberRange? Range { get; init; }

    /// <summary>Gets the largest number of characters of its string; null where it has no limit.</summary>
    public int? MaxCharacters { get; init; }

    /// <summary>Gets the largest number of bytes of its string in UTF-8; null where it has no limit.</summary>
    public int? MaxUtf8Bytes { get; init; }

    /// <summary>
    /// Gets a value that indicates whether a value beyond the range or the length, in another case than those that are
    /// allowed, or of another form is not definitely refused.
    /// </summary>
    public bool IsAdvisory { get; init; }

    /// <summary>Gets all values that it allows, as PerCL writes them but without quotes; empty where any is.</summary>
    public EquatableArray<string> AllowedValues { get; init; }

    /// <summary>Gets the regular expression that its string must match as a whole; null where there is none.</summary>
    public string? Pattern { get; init; }

    /// <summary>Gets a value that indicates whether its string is a phone number in E.164 form.</summary>
    public bool IsPhoneNumber { get; init; }

    /// <summary>Gets the form of the keys of a phone in its string; null where it has none.</summary>
    public DtmfForm? Dtmf { get; init; }

    /// <summary>Gets the form of the ids that it allows; null where it is no id.</summary>
    public ResourceIdForm? ResourceId { get; init; }

    /// <summary>Gets the webhooks that are sent to it, where it is a URL.</summary>
    public EquatableArray<WebhookSchema> Webhooks { get; init; }

    /// <summary>Gets the declaration of its members, where it is an object.</summary>
    public CommandSchema? Members { get; init; }

    /// <summary>Gets the unit, where it is a length of time; else null.</summary>
    public TimeUnit? Unit { get; init; }

    /// <summary>Gets a value that indicates whether it keeps what is spoken or heard out of logs.</summary>
    public bool IsPrivacy { get; init; }

    /// <summary>
    /// Gets the number with which the command goes on until the caller hangs up; null where there is none.
    /// </summary>
    public int? EndlessAt { get; init; }

    /// <summary>Gets a value that indicates whether the declaration leaves it only one value.</summary>
    public bool IsFixed { get; init; }

    /// <summary>Gets the kind of the list of commands that is its value.</summary>
    public ScriptKind NestedKind => HoldsPrompts ? ScriptKind.Prompts : ScriptKind.Commands;

    /// <summary>Gets its dependencies on other attributes of the command.</summary>
    public EquatableArray<AttributeDependency> Dependencies { get; init; }
}

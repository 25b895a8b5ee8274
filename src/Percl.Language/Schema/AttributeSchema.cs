using Percl.Language.Collections;

namespace Percl.Language.Schema;

/// <summary>Represents the declaration of one attribute of a command.</summary>
/// <param name="Name">The name in PerCL, for example <c>actionUrl</c>.</param>
public sealed record AttributeSchema(string Name)
{
    /// <summary>Gets a value that indicates whether FreeClimb refuses the command without the attribute.</summary>
    public bool IsRequired { get; init; }

    /// <summary>
    /// Gets a value that indicates whether a required string may be empty: the command is then skipped, not refused.
    /// </summary>
    public bool AllowsEmpty { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the value is a URL that FreeClimb calls or loads, so that it must be
    /// absolute.
    /// </summary>
    public bool IsAbsoluteUrl { get; init; }

    /// <summary>Gets a value that indicates whether the value is a command or a list of commands.</summary>
    public bool HoldsCommands { get; init; }

    /// <summary>Gets a value that indicates whether the value is a list that holds prompts only.</summary>
    public bool HoldsPrompts { get; init; }

    /// <summary>Gets the kind of the value.</summary>
    public ValueKind Kind { get; init; }

    /// <summary>
    /// Gets a value that indicates whether one of FreeClimb's sources has a string here, so that a string is not
    /// definitely wrong.
    /// </summary>
    public bool MayBeText { get; init; }

    /// <summary>Gets the range of a number; null for any number.</summary>
    public NumberRange? Range { get; init; }

    /// <summary>Gets the maximum number of characters of a string; null for no limit.</summary>
    public int? MaxCharacters { get; init; }

    /// <summary>Gets the maximum number of bytes of a string in UTF-8; null for no limit.</summary>
    public int? MaxUtf8Bytes { get; init; }

    /// <summary>
    /// Gets a value that indicates whether FreeClimb may accept a value out of range, a longer string, an allowed value
    /// in another case, or a string of another form.
    /// </summary>
    public bool IsAdvisory { get; init; }

    /// <summary>Gets the allowed values, as PerCL writes them but without quotes; empty for any value.</summary>
    public EquatableArray<string> AllowedValues { get; init; }

    /// <summary>Gets the regular expression that a string must match as a whole; null for none.</summary>
    public string? Pattern { get; init; }

    /// <summary>Gets a value that indicates whether the string is a phone number in E.164 form.</summary>
    public bool IsPhoneNumber { get; init; }

    /// <summary>Gets the form of a sequence of phone keys; null for any other value.</summary>
    public DtmfForm? Dtmf { get; init; }

    /// <summary>Gets the form of an id; null for any other value.</summary>
    public ResourceIdForm? ResourceId { get; init; }

    /// <summary>Gets the webhooks that are sent to the value, where it is a URL.</summary>
    public EquatableArray<WebhookSchema> Webhooks { get; init; }

    /// <summary>Gets the declaration of the members, where the value is an object; else null.</summary>
    public CommandSchema? Members { get; init; }

    /// <summary>Gets the unit, where the value is a length of time; else null.</summary>
    public TimeUnit? Unit { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the attribute keeps spoken and heard content out of logs.
    /// </summary>
    public bool IsPrivacy { get; init; }

    /// <summary>
    /// Gets the number with which the command continues until the caller hangs up; null where there is none.
    /// </summary>
    public int? EndlessAt { get; init; }

    /// <summary>
    /// Gets the value that FreeClimb takes where the attribute is not written, as PerCL writes it but without quotes;
    /// null where it is not documented.
    /// </summary>
    public string? Default { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the attribute always has one value because of its declaration.
    /// </summary>
    public bool IsFixed { get; init; }

    /// <summary>Gets the kind of the list, where the value is a list of commands.</summary>
    public ScriptKind NestedKind => HoldsPrompts ? ScriptKind.Prompts : ScriptKind.Commands;

    /// <summary>Gets the dependencies on other attributes of the command.</summary>
    public EquatableArray<AttributeDependency> Dependencies { get; init; }
}

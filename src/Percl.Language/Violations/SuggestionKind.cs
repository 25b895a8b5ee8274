namespace Percl.Language.Violations;

/// <summary>The changes that rules suggest.</summary>
public enum SuggestionKind
{
    /// <summary>The value at the place becomes <see cref="Suggestion.Json"/>.</summary>
    ReplaceValue,

    /// <summary>In the text at the place, some characters become <see cref="Suggestion.Name"/>.</summary>
    EditText,

    /// <summary>The name at the place becomes <see cref="Suggestion.Name"/>.</summary>
    Rename,

    /// <summary>The value at the place becomes the only element of a list.</summary>
    WrapInList,

    /// <summary>Each command in the object whose second name is at the place gets an object of its own.</summary>
    SplitCommands,

    /// <summary>The attribute <see cref="Suggestion.Name"/> goes; without a name, the one at the place.</summary>
    RemoveAttribute,

    /// <summary>The command that has its value at the place gets an attribute, or another value for it.</summary>
    SetAttribute,

    /// <summary>The command at the place gets an attribute that it does not have.</summary>
    AddAttribute,

    /// <summary>
    /// A placeholder, which run time fills, becomes the value of the attribute <see cref="Suggestion.Name"/>: the one at the
    /// place, or one that the command at the place lacks.
    /// </summary>
    FillWithPlaceholder,

    /// <summary>
    /// Something that is known to be the beginning of URLs, and then <see cref="Suggestion.Name"/>, goes in front of the
    /// text at the place.
    /// </summary>
    PrefixUrl,

    /// <summary>The command at the place goes.</summary>
    RemoveCommand,

    /// <summary>The command at the place goes in front of <see cref="Violation.Related"/>.</summary>
    MoveInFront,

    /// <summary>The command at the place goes in front of the command in which it is nested.</summary>
    MoveInFrontOfHost,

    /// <summary>The command <see cref="Suggestion.Name"/>, without attributes, follows the one at the place.</summary>
    AppendCommand,
}

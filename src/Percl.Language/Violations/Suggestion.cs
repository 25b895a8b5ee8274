using Percl.Language.Collections;
using Percl.Language.Schema;
using Percl.Language.Script;

namespace Percl.Language.Violations;

/// <summary>
/// Represents a change that resolves a violation. The rule suggests the change, and a fix applies it to the source of
/// the script. This file contains all suggestions.
/// </summary>
public abstract record Suggestion
{
    private protected Suggestion()
    {
    }

    /// <summary>Gets the name of the kind of change, which groups the fixes of several violations.</summary>
    public string Kind => GetType().Name;

    /// <summary>
    /// Gets a value that indicates whether the change may remove intended content, such as words for the caller, so
    /// that a person must review it.
    /// </summary>
    public bool IsLossy { get; init; }
}

/// <summary>Replaces the value of the node.</summary>
/// <param name="Value">The new value: a constant string, a number or a Boolean.</param>
internal sealed record ReplaceValue(ScriptValue Value) : Suggestion;

/// <summary>Replaces the value of the node with a placeholder.</summary>
/// <param name="Name">The name of the placeholder.</param>
/// <param name="Type">The type of the placeholder's value.</param>
internal sealed record ReplaceWithPlaceholder(string Name, ValueKind Type) : Suggestion;

/// <summary>Replaces some characters of the string at the node.</summary>
/// <param name="Offset">The index of the first character, in the string without escapes.</param>
/// <param name="Length">The number of characters.</param>
/// <param name="NewText">The new characters.</param>
internal sealed record EditText(int Offset, int Length, string NewText) : Suggestion;

/// <summary>Renames the command or the attribute at the node.</summary>
/// <param name="NewName">The new name.</param>
internal sealed record Rename(string NewName) : Suggestion;

/// <summary>Makes the value of the node the only element of an array.</summary>
internal sealed record WrapInList : Suggestion;

/// <summary>
/// Splits an object with several commands into one object each. The node is the second name in the object.
/// </summary>
internal sealed record SplitCommands : Suggestion;

/// <summary>Removes an attribute from the command to which the node belongs.</summary>
/// <param name="Name">The name of the attribute; null for the attribute at the node.</param>
internal sealed record RemoveAttribute(string? Name) : Suggestion;

/// <summary>
/// Sets or replaces the value of an attribute in the command to which the attribute at the node belongs.
/// </summary>
/// <param name="Name">The name of the attribute.</param>
/// <param name="Value">The value: a constant string, a number or a Boolean.</param>
internal sealed record SetAttribute(string Name, ScriptValue Value) : Suggestion;

/// <summary>Adds an attribute to the command at the node.</summary>
/// <param name="Name">The name of the attribute.</param>
/// <param name="Value">The value: a constant string, a number or a Boolean.</param>
internal sealed record AddAttribute(string Name, ScriptValue Value) : Suggestion;

/// <summary>Adds several attributes to the command at the node.</summary>
/// <param name="Attributes">The attributes.</param>
internal sealed record AddAttributes(EquatableArray<AddAttribute> Attributes) : Suggestion;

/// <summary>
/// Sets the value of an attribute to a placeholder: of the attribute at the node, or of one that the command at the
/// node does not have.
/// </summary>
/// <param name="Name">The name of the attribute, which becomes the name of the placeholder.</param>
/// <param name="Type">The type of the attribute.</param>
internal sealed record FillWithPlaceholder(string Name, ValueKind Type) : Suggestion;

/// <summary>Inserts a base URL before the string at the node.</summary>
/// <param name="Separator">The characters between the two.</param>
internal sealed record PrefixUrl(string Separator) : Suggestion;

/// <summary>Removes the command at the node.</summary>
internal sealed record RemoveCommand : Suggestion;

/// <summary>Moves the command at the node before <see cref="Violation.Related"/>.</summary>
internal sealed record MoveInFront : Suggestion;

/// <summary>Moves the command at the node before the command in which it is nested.</summary>
internal sealed record MoveInFrontOfHost : Suggestion;

/// <summary>Adds a command without attributes after the command at the node.</summary>
/// <param name="Name">The name of the command.</param>
internal sealed record AppendCommand(string Name) : Suggestion;

using Percl.Language.Schema;
using Percl.Language.Script;

namespace Percl.Language.Violations;

/// <summary>
/// A change that makes a violation go away. The rule that finds the violation suggests it, and a fix carries it out
/// where the script is written. The records of this file are all the suggestions that exist.
/// </summary>
public abstract record Suggestion
{
    private protected Suggestion()
    {
    }

    /// <summary>Gets the name of the kind of change, by which fixes of several violations belong together.</summary>
    public string Kind => GetType().Name;

    /// <summary>
    /// Gets a value that indicates whether the change may remove what the author wants, such as words for the caller:
    /// only a person who looks at the code can know.
    /// </summary>
    public bool IsLossy { get; init; }
}

/// <summary>Replaces the value of the node.</summary>
/// <param name="Value">The new value: a constant string, a number or a flag.</param>
internal sealed record ReplaceValue(ScriptValue Value) : Suggestion;

/// <summary>Replaces the value of the node by a placeholder.</summary>
/// <param name="Name">The name of the placeholder.</param>
/// <param name="Type">The type of the value that fills it.</param>
internal sealed record ReplaceWithPlaceholder(string Name, ValueKind Type) : Suggestion;

/// <summary>Replaces some characters of the string at the node.</summary>
/// <param name="Offset">The index of the first of them, in the string without escapes.</param>
/// <param name="Length">Their number.</param>
/// <param name="NewText">The new characters.</param>
internal sealed record EditText(int Offset, int Length, string NewText) : Suggestion;

/// <summary>Renames the command or the attribute at the node.</summary>
/// <param name="NewName">The new name.</param>
internal sealed record Rename(string NewName) : Suggestion;

/// <summary>Makes the value of the node the only element of an array.</summary>
internal sealed record WrapInList : Suggestion;

/// <summary>Gives each command of an object an object of its own. The node is the second name in the object.</summary>
internal sealed record SplitCommands : Suggestion;

/// <summary>Removes an attribute from the command to which the node belongs.</summary>
/// <param name="Name">The name of the attribute; null for the attribute at the node.</param>
internal sealed record RemoveAttribute(string? Name) : Suggestion;

/// <summary>
/// Gives an attribute a value, whether it has one or not, in the command to which the attribute at the node belongs.
/// </summary>
/// <param name="Name">The name of the attribute.</param>
/// <param name="Value">The value: a constant string, a number or a flag.</param>
internal sealed record SetAttribute(string Name, ScriptValue Value) : Suggestion;

/// <summary>Gives the command at the node an attribute that it does not have.</summary>
/// <param name="Name">The name of the attribute.</param>
/// <param name="Value">The value: a constant string, a number or a flag.</param>
internal sealed record AddAttribute(string Name, ScriptValue Value) : Suggestion;

/// <summary>
/// Makes a placeholder the value of an attribute: of the attribute at the node, or of one that the command at the node
/// does not have.
/// </summary>
/// <param name="Name">The name of the attribute, which becomes the name of the placeholder.</param>
/// <param name="Type">The type of the attribute.</param>
internal sealed record FillWithPlaceholder(string Name, ValueKind Type) : Suggestion;

/// <summary>Inserts a base URL in front of the string at the node.</summary>
/// <param name="Separator">The characters between the two.</param>
internal sealed record PrefixUrl(string Separator) : Suggestion;

/// <summary>Removes the command at the node.</summary>
internal sealed record RemoveCommand : Suggestion;

/// <summary>Moves the command at the node in front of <see cref="Violation.Related"/>.</summary>
internal sealed record MoveInFront : Suggestion;

/// <summary>Moves the command at the node in front of the command in which it is nested.</summary>
internal sealed record MoveInFrontOfHost : Suggestion;

/// <summary>Adds a command without attributes behind the command at the node.</summary>
/// <param name="Name">The name of the command.</param>
internal sealed record AppendCommand(string Name) : Suggestion;

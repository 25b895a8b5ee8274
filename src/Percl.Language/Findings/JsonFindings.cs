using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Findings;

/// <summary>A source is not JSON.</summary>
/// <param name="Node">The error.</param>
/// <param name="Reason">The reason, as a sentence without its full stop.</param>
public sealed record NotJsonFinding(NodeId Node, string Reason) : Finding(Node);

/// <summary>A placeholder of a script file is wrong.</summary>
/// <param name="Node">The placeholder.</param>
/// <param name="Reason">The reason, as a sentence without its full stop.</param>
public sealed record InvalidPlaceholderFinding(NodeId Node, string Reason) : Finding(Node);

/// <summary>A script file has a name that its type cannot have.</summary>
/// <param name="Node">The beginning of the file.</param>
/// <param name="File">The path of the file in the project.</param>
/// <param name="Reason">The reason, as a predicate.</param>
public sealed record ScriptFileNameFinding(NodeId Node, string File, string Reason) : Finding(Node);

/// <summary>A comment of a script file silences nothing.</summary>
/// <param name="Node">The id in the comment, or the comment.</param>
/// <param name="Reason">The reason, as a sentence without its full stop.</param>
public sealed record SilencesNothingFinding(NodeId Node, string Reason) : Finding(Node);

/// <summary>A script is not an array.</summary>
/// <param name="Node">The script.</param>
/// <param name="Found">The description of the value that the source has instead.</param>
/// <param name="IsOneCommand">Whether it is an object with one member.</param>
public sealed record NotAnArrayFinding(NodeId Node, string Found, bool IsOneCommand) : Finding(Node);

/// <summary>An element of a list of commands is not an object with exactly one command.</summary>
/// <param name="Node">The element, or the surplus name in it.</param>
/// <param name="Problem">The problem, as a predicate.</param>
/// <param name="CanBeSplit">Whether its commands can follow one another.</param>
public sealed record NotOneCommandFinding(NodeId Node, string Problem, bool CanBeSplit) : Finding(Node);

/// <summary>PerCL has no command of that name.</summary>
/// <param name="Node">The name.</param>
/// <param name="Name">The name as messages show it.</param>
/// <param name="Nearest">The most similar name; null where none is similar.</param>
public sealed record UnknownCommandFinding(NodeId Node, string Name, string? Nearest) : Finding(Node);

/// <summary>A command has no attribute of that name.</summary>
/// <param name="Node">The name.</param>
/// <param name="Command">The name of the command.</param>
/// <param name="Name">The name as messages show it.</param>
/// <param name="Better">The probable name; null where there is none.</param>
public sealed record UnknownAttributeFinding(NodeId Node, string Command, string Name, string? Better) : Finding(Node)
{
    /// <summary>Gets the removal of the attribute; null where PerCL never had the attribute.</summary>
    public AttributeRemoval? Removal { get; init; }

    /// <summary>Gets a value that indicates whether the command has <see cref="Better"/> already.</summary>
    public bool HasBetter { get; init; }
}

/// <summary>An attribute has a value of another JSON type than its own.</summary>
/// <param name="Node">The value.</param>
/// <param name="Path">The name of the attribute with that of its command.</param>
/// <param name="Attribute">The declaration of the attribute.</param>
/// <param name="Found">The description of the value.</param>
public sealed record WrongJsonTypeFinding(
    NodeId Node, string Path, AttributeSchema Attribute, string Found) : Finding(Node)
{
    /// <summary>Gets the message for <see cref="Repair"/>; empty where there is no small repair.</summary>
    public string Hint { get; init; } = "";

    /// <summary>Gets the change that corrects the value; null where there is no small one.</summary>
    public Suggestion? Repair { get; init; }
}

/// <summary>An attribute is specified twice in one command.</summary>
/// <param name="Node">The second name.</param>
/// <param name="Path">The name of the attribute with that of its command.</param>
public sealed record AttributeTwiceFinding(NodeId Node, string Path) : Finding(Node);

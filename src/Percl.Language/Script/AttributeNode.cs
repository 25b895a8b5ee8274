namespace Percl.Language.Script;

/// <summary>Represents an attribute that is set on a command.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name in PerCL.</param>
/// <param name="Value">The value, as far as it is known.</param>
public sealed record AttributeNode(NodeId Id, string Name, ScriptValue Value);

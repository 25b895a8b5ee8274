namespace Percl.Language.Script;

/// <summary>An attribute that is set on a command.</summary>
/// <param name="Id">Where its value stands.</param>
/// <param name="Name">Its name in PerCL.</param>
/// <param name="Value">What is known of its value.</param>
public sealed record AttributeNode(NodeId Id, string Name, ScriptValue Value);

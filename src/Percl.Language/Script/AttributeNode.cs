namespace Percl.Language;

/// <summary>An attribute that is set on a command.</summary>
/// <param name="Place">Where its value stands.</param>
/// <param name="Name">Its name in PerCL.</param>
/// <param name="Value">What is known of its value.</param>
public sealed record AttributeNode(Place Place, string Name, ScriptValue Value);

namespace Percl.Language.Script;

/// <summary>Represents a nested list of commands.</summary>
/// <param name="Script">The items.</param>
public sealed record CommandsValue(ScriptModel Script) : ScriptValue;

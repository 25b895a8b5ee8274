namespace Percl.Language.Script;

/// <summary>A nested list of commands.</summary>
/// <param name="Script">What stands in the list.</param>
public sealed record CommandsValue(ScriptModel Script) : ScriptValue;

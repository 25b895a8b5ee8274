namespace Percl.Language;

/// <summary>A list of commands as the rules see it, whichever language it was written in.</summary>
/// <param name="Kind">What the list is for.</param>
/// <param name="Items">What stands in it, in order.</param>
public sealed record ScriptModel(ScriptKind Kind, EquatableArray<ScriptItem> Items);

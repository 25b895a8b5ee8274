namespace Percl.Language;

/// <summary>Something that stands in a list of commands.</summary>
/// <param name="Place">Where it stands.</param>
public abstract record ScriptItem(Place Place);

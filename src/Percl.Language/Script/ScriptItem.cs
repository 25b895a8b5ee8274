namespace Percl.Language;

/// <summary>Something that stands in a list of commands.</summary>
/// <param name="Place">Where it stands.</param>
public abstract record ScriptItem(Place Place)
{
    /// <summary>The commands that may run in its place, as far as they are known.</summary>
    public abstract IEnumerable<CommandNode> Commands { get; }
}

namespace Percl.Language.Script;

/// <summary>Something that stands in a list of commands.</summary>
/// <param name="Id">Where it stands.</param>
public abstract record ScriptItem(NodeId Id)
{
    /// <summary>The commands that may run in its place, as far as they are known.</summary>
    public abstract IEnumerable<CommandNode> Commands { get; }
}

namespace Percl.Language.Script;

/// <summary>Represents an item of a list of commands.</summary>
/// <param name="Id">The id.</param>
public abstract record ScriptItem(NodeId Id)
{
    /// <summary>Gets the commands that the item may be, as far as they are known.</summary>
    public abstract IEnumerable<CommandNode> Commands { get; }
}

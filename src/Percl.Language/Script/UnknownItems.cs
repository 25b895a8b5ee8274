namespace Percl.Language.Script;

/// <summary>Any number of commands that cannot be known, perhaps none.</summary>
public sealed record UnknownItems(NodeId Id) : ScriptItem(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<CommandNode> Commands => [];
}

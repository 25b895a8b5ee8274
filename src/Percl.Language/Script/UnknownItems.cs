namespace Percl.Language.Script;

/// <summary>Represents any number of unknown commands, perhaps none.</summary>
public sealed record UnknownItems(NodeId Id) : ScriptItem(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<CommandNode> Commands => [];
}

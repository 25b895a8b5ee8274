namespace Percl.Language;

/// <summary>Any number of commands that cannot be known, perhaps none.</summary>
public sealed record UnknownItems(Place Place) : ScriptItem(Place)
{
    /// <inheritdoc/>
    public override IEnumerable<CommandNode> Commands => [];
}

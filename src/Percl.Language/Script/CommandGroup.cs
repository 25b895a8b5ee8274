namespace Percl.Language;

/// <summary>The commands of another list, taken over in one go. What is wrong within that list is told where it stands.</summary>
/// <param name="Place">Where the list is taken over.</param>
/// <param name="Items">What is known of it, in order.</param>
public sealed record CommandGroup(Place Place, EquatableArray<ScriptItem> Items) : ScriptItem(Place)
{
    /// <inheritdoc/>
    public override IEnumerable<CommandNode> Commands => Items.SelectMany(static item => item.Commands);
}

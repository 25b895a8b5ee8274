using Percl.Language.Collections;

namespace Percl.Language.Script;

/// <summary>The commands of another list, taken over in one go. What is wrong within that list is told where it stands.</summary>
/// <param name="Id">Where the list is taken over.</param>
/// <param name="Items">What is known of it, in order.</param>
public sealed record CommandGroup(NodeId Id, EquatableArray<ScriptItem> Items) : ScriptItem(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<CommandNode> Commands => Items.SelectMany(static item => item.Commands);
}

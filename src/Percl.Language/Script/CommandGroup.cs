using Percl.Language.Collections;

namespace Percl.Language.Script;

/// <summary>
/// The commands of another list, taken over in one go. Violations within that list are reported where it is declared.
/// </summary>
/// <param name="Id">The id of the expression that takes the list over.</param>
/// <param name="Items">What is known of it, in order.</param>
public sealed record CommandGroup(NodeId Id, EquatableArray<ScriptItem> Items) : ScriptItem(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<CommandNode> Commands => Items.SelectMany(static item => item.Commands);
}

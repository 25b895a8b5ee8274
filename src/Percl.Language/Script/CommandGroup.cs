using Percl.Language.Collections;

namespace Percl.Language.Script;

/// <summary>
/// Represents the commands of another list that is copied as a whole. Violations within that list are reported where it
/// is declared.
/// </summary>
/// <param name="Id">The id of the expression that copies the list.</param>
/// <param name="Items">The known items, in order.</param>
public sealed record CommandGroup(NodeId Id, EquatableArray<ScriptItem> Items) : ScriptItem(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<CommandNode> Commands => Items.SelectMany(static item => item.Commands);
}

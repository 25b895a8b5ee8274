using Percl.Language.Collections;

namespace Percl.Language.Script;

/// <summary>Exactly one of several commands, of which only run time knows which.</summary>
/// <param name="Id">Where the choice stands.</param>
/// <param name="Choices">The commands, at least one.</param>
public sealed record CommandChoice(NodeId Id, EquatableArray<ScriptItem> Choices) : ScriptItem(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<CommandNode> Commands => Choices.SelectMany(static item => item.Commands);
}

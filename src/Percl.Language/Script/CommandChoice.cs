using Percl.Language.Collections;

namespace Percl.Language.Script;

/// <summary>Represents exactly one of several commands, chosen at run time.</summary>
/// <param name="Id">The id.</param>
/// <param name="Choices">The commands, at least one.</param>
public sealed record CommandChoice(NodeId Id, EquatableArray<ScriptItem> Choices) : ScriptItem(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<CommandNode> Commands => Choices.SelectMany(static item => item.Commands);
}

namespace Percl.Language;

/// <summary>Exactly one of several commands, of which only run time knows which.</summary>
/// <param name="Place">Where the choice stands.</param>
/// <param name="Choices">The commands, at least one.</param>
public sealed record CommandChoice(Place Place, EquatableArray<ScriptItem> Choices) : ScriptItem(Place)
{
    /// <inheritdoc/>
    public override IEnumerable<CommandNode> Commands => Choices.SelectMany(static item => item.Commands);
}

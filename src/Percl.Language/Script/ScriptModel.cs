using Percl.Language.Collections;
using Percl.Language.Schema;

namespace Percl.Language.Script;

/// <summary>
/// Represents a list of commands for the rules, independently of the language in which it is written.
/// </summary>
/// <param name="Kind">The kind of the list.</param>
/// <param name="Items">The items, in order.</param>
public sealed record ScriptModel(ScriptKind Kind, EquatableArray<ScriptItem> Items)
{
    /// <summary>Gets the state of the commands before <see cref="Items"/>, which have already been checked.</summary>
    public CommandsBefore Before
    {
        get => field.InAnswerTo(Answers);
        init;
    } = CommandsBefore.None;

    /// <summary>
    /// Gets a value that indicates whether <see cref="Before"/> and <see cref="Items"/> are complete. If not, there may
    /// be other commands before and after them.
    /// </summary>
    public bool IsComplete { get; init; }

    /// <summary>Gets the id of the list itself; null where it has no location.</summary>
    public NodeId? Id { get; init; }

    /// <summary>Returns the items, each with the state of the commands that run before it.</summary>
    public IEnumerable<(ScriptItem Item, CommandsBefore Before)> ItemsInOrder() => Follow(Before, Items);

    /// <summary>Returns items, each with the state of the commands that run before it.</summary>
    internal static IEnumerable<(ScriptItem Item, CommandsBefore Before)> Follow(
        CommandsBefore before, IEnumerable<ScriptItem> items)
    {
        foreach (var item in items)
        {
            yield return (item, before);
            before = before.Transfer(item);
        }
    }

    /// <summary>Gets the name of the webhook that the script answers; null where it is not known.</summary>
    public string? Answers { get; init; }

    /// <summary>
    /// Gets the name of the script in messages, where its commands are reported elsewhere than in the script; null
    /// where they are reported in place.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>
    /// Returns the script with only those commands that it definitely holds, whatever its branches depend on.
    /// </summary>
    internal ScriptModel WithoutChoices() => this with { Items = WithoutChoices(Items) };

    private static EquatableArray<ScriptItem> WithoutChoices(EquatableArray<ScriptItem> items) =>
        new(items.Select(static item => item switch
        {
            CommandNode { IsConditional: false } => item,
            CommandGroup { Items: var held } group => group with { Items = WithoutChoices(held) },
            _ => new UnknownItems(item.Id),
        }));

    /// <summary>Returns a command of the script as messages name it.</summary>
    internal string Show(CommandNode command) =>
        Name is null ? command.DisplayName : $"{command.DisplayName} in '{Name}'";
}

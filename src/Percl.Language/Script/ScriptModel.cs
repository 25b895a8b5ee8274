using Percl.Language.Collections;
using Percl.Language.Schema;

namespace Percl.Language.Script;

/// <summary>A list of commands as the rules see it, whichever language it was written in.</summary>
/// <param name="Kind">What the list is for.</param>
/// <param name="Items">What stands in it, in order.</param>
public sealed record ScriptModel(ScriptKind Kind, EquatableArray<ScriptItem> Items)
{
    /// <summary>What is known of the commands in front of <see cref="Items"/>; they have been checked already.</summary>
    public CommandsBefore Before
    {
        get => field.InAnswerTo(Answers);
        init;
    } = CommandsBefore.None;

    /// <summary>
    /// Whether <see cref="Before"/> and <see cref="Items"/> tell all. If not, anything may stand in front of them and
    /// behind them.
    /// </summary>
    public bool IsComplete { get; init; }

    /// <summary>Where the list itself stands; null where that is nowhere in particular.</summary>
    public NodeId? Id { get; init; }

    /// <summary>The name of the webhook that the script answers; null where it is not known.</summary>
    public string? Answers { get; init; }
}

using Percl.Language.Collections;

namespace Percl.Language.Script;

/// <summary>Represents the webhooks that a script answers: at each time one of them.</summary>
/// <param name="Names">The names of the webhooks.</param>
/// <param name="IsComplete">Whether the script definitely answers no other webhook.</param>
public sealed record AnsweredWebhooks(EquatableArray<string> Names, bool IsComplete)
{
    /// <summary>
    /// Gets a value that indicates whether the webhook, or the caller of a function, may decide what the script holds:
    /// then only what the script always holds is definitely in the answer.
    /// </summary>
    public bool MayDecide { get; init; }

    /// <summary>Gets the webhooks of which none is known.</summary>
    public static AnsweredWebhooks Unknown { get; } = new(default, IsComplete: false);

    /// <summary>Gets the empty set.</summary>
    public static AnsweredWebhooks None { get; } = new(default, IsComplete: true);

    /// <summary>Creates the webhooks of a script that answers only one.</summary>
    public static AnsweredWebhooks Of(string webhook) =>
        new(new EquatableArray<string>([webhook]), IsComplete: true);

    /// <summary>Returns the webhooks of a script that answers any of several sets.</summary>
    public static AnsweredWebhooks Join(IReadOnlyCollection<AnsweredWebhooks> sets) => new(
        new EquatableArray<string>(sets.SelectMany(static set => set.Names).Distinct()),
        sets.All(static set => set.IsComplete))
    {
        MayDecide = sets.Any(static set => set.MayDecide),
    };
}

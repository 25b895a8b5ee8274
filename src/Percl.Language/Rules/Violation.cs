namespace Percl.Language;

/// <summary>A place where a rule is broken.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Place">The place.</param>
/// <param name="Arguments">What the rule's message is filled with.</param>
public sealed record Violation(string RuleId, Place Place, EquatableArray<string> Arguments)
{
    /// <summary>
    /// Whether FreeClimb takes the script all the same, so that a rule which otherwise reports errors only warns.
    /// </summary>
    public bool IsHarmless { get; init; }

    /// <summary>Another place without which this one would be right; null where there is none.</summary>
    public Place? Related { get; init; }

    /// <summary>What would help, the best first. None of it is certain to be what is meant.</summary>
    public EquatableArray<Suggestion> Suggestions { get; init; }

    /// <summary>Creates a violation.</summary>
    public static Violation Of(string ruleId, Place place, params string[] arguments) =>
        new(ruleId, place, new EquatableArray<string>(arguments));

    /// <summary>The violation with what would help.</summary>
    internal Violation Suggest(params Suggestion[] suggestions) =>
        this with { Suggestions = new EquatableArray<Suggestion>(suggestions) };
}

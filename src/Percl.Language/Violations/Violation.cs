using Percl.Language.Collections;
using Percl.Language.Script;

namespace Percl.Language.Violations;

/// <summary>Represents a violation of a rule at a node.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Node">The node.</param>
/// <param name="Arguments">The arguments of the rule's message.</param>
public sealed record Violation(Rule Rule, NodeId Node, EquatableArray<string> Arguments)
{
    /// <summary>Gets the arguments of the rule's message, without control characters.</summary>
    public EquatableArray<string> Arguments { get; } = new(Arguments.Select(VisibleText.Of));

    /// <summary>Gets the id of the rule.</summary>
    public string RuleId => Rule.Id;

    /// <summary>
    /// Gets a value that indicates whether the violation is not certain enough for an error: FreeClimb may accept the
    /// script, so a rule that otherwise reports errors only warns.
    /// </summary>
    public bool IsAdvisory { get; init; }

    /// <summary>
    /// Gets a value that indicates whether a rule that otherwise warns only gives information here.
    /// </summary>
    public bool IsInformation { get; init; }

    /// <summary>Gets another node without which this one would be valid; null where there is none.</summary>
    public NodeId? Related { get; init; }

    /// <summary>
    /// Gets the suggestions, the best first. None of them is certain to match the author's intention.
    /// </summary>
    public EquatableArray<Suggestion> Suggestions { get; init; }

    /// <summary>Returns the violation with suggestions.</summary>
    internal Violation Suggest(params Suggestion[] suggestions) =>
        this with { Suggestions = new EquatableArray<Suggestion>(suggestions) };
}

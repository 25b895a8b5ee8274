using Percl.Language.Collections;
using Percl.Language.Script;

namespace Percl.Language.Violations;

/// <summary>A place where a rule is broken.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Node">The node.</param>
/// <param name="Arguments">What the rule's message is filled with.</param>
public sealed record Violation(string RuleId, NodeId Node, EquatableArray<string> Arguments)
{
    /// <summary>
    /// Whether FreeClimb takes the script all the same, so that a rule which otherwise reports errors only warns.
    /// </summary>
    public bool IsAdvisory { get; init; }

    /// <summary>Another place without which this one would be right; null where there is none.</summary>
    public NodeId? Related { get; init; }

    /// <summary>What would help, the best first. None of it is certain to be what is meant.</summary>
    public EquatableArray<Suggestion> Suggestions { get; init; }

    /// <summary>Creates a violation.</summary>
    public static Violation Of(string ruleId, NodeId node, params string[] arguments) =>
        new(ruleId, node, new EquatableArray<string>(arguments));

    /// <summary>The violation with what would help.</summary>
    internal Violation Suggest(params Suggestion[] suggestions) =>
        this with { Suggestions = new EquatableArray<Suggestion>(suggestions) };
}

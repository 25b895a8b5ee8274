using Percl.Language.Collections;
using Percl.Language.Script;

namespace Percl.Language.Violations;

/// <summary>Represents a rule. Each rule is one class.</summary>
/// <param name="info">The facts of the rule.</param>
public abstract class Rule(RuleInfo info)
{
    /// <summary>Gets the facts of the rule.</summary>
    public RuleInfo Info => info;

    /// <summary>Gets the rule's id.</summary>
    public string Id => info.Id;

    /// <summary>Creates a violation of this rule.</summary>
    /// <param name="node">The node that breaks the rule.</param>
    /// <param name="arguments">The arguments of <see cref="RuleInfo.Message"/>.</param>
    protected Violation Report(NodeId node, params string[] arguments) =>
        new(this, node, new EquatableArray<string>(arguments));
}

using Percl.Language.Findings;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>Represents a rule that reports findings of front ends.</summary>
/// <param name="info">The facts of the rule.</param>
public abstract class FindingRule(RuleInfo info) : Rule(info)
{
    /// <summary>Gets the type of the findings.</summary>
    public abstract Type FindingType { get; }

    /// <summary>Creates the violation for a finding of that type.</summary>
    public abstract Violation Word(Finding finding);
}

/// <summary>Represents a rule that reports findings of one type.</summary>
/// <typeparam name="TFinding">The type of the findings.</typeparam>
/// <param name="info">The facts of the rule.</param>
public abstract class FindingRule<TFinding>(RuleInfo info) : FindingRule(info)
    where TFinding : Finding
{
    /// <inheritdoc/>
    public sealed override Type FindingType => typeof(TFinding);

    /// <inheritdoc/>
    public sealed override Violation Word(Finding finding) => Word((TFinding)finding);

    /// <summary>Creates the violation for a finding.</summary>
    protected abstract Violation Word(TFinding finding);
}

using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>Represents a rule about the value of one attribute.</summary>
/// <remarks>The rule returns one violation at most, so that nothing is allocated for the many valid values.</remarks>
/// <param name="info">The facts of the rule.</param>
public abstract class AttributeRule(RuleInfo info) : Rule(info)
{
    /// <summary>Returns the violation of <paramref name="attribute"/>; null where there is none.</summary>
    /// <param name="attribute">The attribute and its value.</param>
    /// <param name="declared">The declaration of the attribute.</param>
    /// <param name="command">The command of the attribute.</param>
    public abstract Violation? Check(AttributeNode attribute, AttributeSchema declared, CommandContext command);
}

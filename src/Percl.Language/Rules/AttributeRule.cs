using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>A rule about the value of one attribute.</summary>
/// <remarks>It finds one thing at most, so that nothing is allocated for the many values that are right.</remarks>
public abstract class AttributeRule
{
    /// <summary>Finds where <paramref name="attribute"/> breaks the rule; null where it does not.</summary>
    /// <param name="attribute">The attribute and its value.</param>
    /// <param name="declared">What is declared of it.</param>
    /// <param name="command">The command on which it is set.</param>
    public abstract Violation? Check(AttributeNode attribute, AttributeSchema declared, CommandContext command);
}

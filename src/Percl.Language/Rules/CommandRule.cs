using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>Represents a rule about one command and several of its attributes.</summary>
/// <param name="info">The facts of the rule.</param>
public abstract class CommandRule(RuleInfo info) : Rule(info)
{
    /// <summary>Returns the violations of <paramref name="command"/>.</summary>
    public abstract IEnumerable<Violation> Check(CommandContext command);
}

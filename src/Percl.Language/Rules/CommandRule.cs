using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>A rule about one command and several of its attributes.</summary>
/// <param name="info">The facts of the rule.</param>
public abstract class CommandRule(RuleInfo info) : Rule(info)
{
    /// <summary>Finds where <paramref name="command"/> breaks the rule.</summary>
    public abstract IEnumerable<Violation> Check(CommandContext command);
}

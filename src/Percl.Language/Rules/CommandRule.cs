using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>A rule about one command and several of its attributes.</summary>
public abstract class CommandRule
{
    /// <summary>Finds where <paramref name="command"/> breaks the rule.</summary>
    public abstract IEnumerable<Violation> Check(CommandContext command);
}

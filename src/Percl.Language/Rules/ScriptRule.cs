using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>Represents a rule about the order and kind of commands in one list.</summary>
/// <param name="info">The facts of the rule.</param>
public abstract class ScriptRule(RuleInfo info) : Rule(info)
{
    /// <summary>Returns the violations of <paramref name="script"/>. Nested lists are checked separately.</summary>
    public abstract IEnumerable<Violation> Check(ScriptModel script, LanguageSchema language);
}

using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>A rule about the order and kind of commands in one list.</summary>
public abstract class ScriptRule
{
    /// <summary>Finds where <paramref name="script"/> breaks the rule. Nested lists are checked by themselves.</summary>
    public abstract IEnumerable<Violation> Check(ScriptModel script, LanguageSchema language);
}

using Percl.Language.Facts;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL1007: a script is empty.</summary>
internal sealed class EmptyScriptRule : ScriptRule
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(ScriptModel script, LanguageSchema language)
    {
        if (script is { Kind: ScriptKind.Script, IsComplete: true, Items.Count: 0, Before: { IsComplete: true, Last: null }, Id: { } id })
        {
            yield return Violation.Of(RuleIds.EmptyScript, id);
        }
    }
}

using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL1007: a script is empty.</summary>
internal sealed class EmptyScriptRule() : ScriptRule(new(
    "PERCL1007",
    RuleCategories.Order,
    RuleSeverity.Info,
    Title: "Script is empty",
    Message: "The script is empty, so the call is hung up",
    Description: "A script without commands makes FreeClimb hang up at once."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(ScriptModel script, LanguageSchema language)
    {
        if (script is { Kind: ScriptKind.Script, IsComplete: true, Items.Count: 0, Id: { } id }
            && script.Before is { IsComplete: true, Last: null })
        {
            yield return Report(id);
        }
    }
}

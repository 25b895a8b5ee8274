using Percl.Language.Facts;

namespace Percl.Language;

/// <summary>PERCL1007: a script is empty.</summary>
internal sealed class EmptyScriptRule : ScriptRule
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(ScriptModel script, LanguageSchema language)
    {
        if (script is { Kind: ScriptKind.Script, IsComplete: true, Items.Count: 0, Before: { IsComplete: true, Last: null }, Place: { } place })
        {
            yield return Violation.Of(RuleIds.EmptyScript, place);
        }
    }
}

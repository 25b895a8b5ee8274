using Percl.Language.Facts;

namespace Percl.Language;

/// <summary>PERCL1005: a script ends without a terminal command.</summary>
internal sealed class EndsWithoutTerminalRule : ScriptRule
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(ScriptModel script, LanguageSchema language)
    {
        if (script is { Kind: ScriptKind.Script, IsComplete: true }
            && !(script.Answers is { } webhook && language.IsSentAgain(webhook))
            && script.Before.After(script.Items) is { IsComplete: true, MayEnd: false, Last: { } last })
        {
            yield return Violation.Of(RuleIds.EndsWithoutTerminal, last.Place, last.DisplayName);
        }
    }
}

using Percl.Language.Facts;

namespace Percl.Language;

/// <summary>PERCL1005: a script ends without a terminal command.</summary>
internal sealed class EndsWithoutTerminalRule : ScriptRule
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(ScriptModel script, LanguageSchema language)
    {
        if (script is not { Kind: ScriptKind.Script, IsComplete: true, Items.Count: > 0 }
            || (script.Answers is { } webhook && language.IsSentAgain(webhook)))
        {
            yield break;
        }

        foreach (var item in script.Items)
        {
            if (item is not CommandNode { Schema.EndsScript: false })
            {
                yield break;
            }
        }

        var last = (CommandNode)script.Items[script.Items.Count - 1];
        yield return Violation.Of(RuleIds.EndsWithoutTerminal, last.Place, last.DisplayName);
    }
}

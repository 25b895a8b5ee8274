using Percl.Language.Facts;

namespace Percl.Language;

/// <summary>PERCL1001: a command follows one after which nothing of the script runs.</summary>
internal sealed class NeverExecutedRule : ScriptRule
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(ScriptModel script, LanguageSchema language)
    {
        if (script.Kind != ScriptKind.Script)
        {
            yield break;
        }

        CommandSchema? end = null;
        foreach (var item in script.Items)
        {
            // Items that are unknown may be none, so there may be nothing to report.
            if (item is not CommandNode command)
            {
                continue;
            }

            if (end is not null)
            {
                yield return Violation.Of(
                    RuleIds.NeverExecuted, command.Place, command.DisplayName, end.Name, end.EndsCall ? "ends the call" : "is terminal");
            }
            else if (command is { IsConditional: false, Schema.EndsScript: true })
            {
                end = command.Schema;
            }
        }
    }
}

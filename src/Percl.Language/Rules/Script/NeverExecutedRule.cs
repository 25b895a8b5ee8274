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

        var before = script.Before;
        foreach (var item in script.Items)
        {
            // Items that are unknown may be none, so there may be nothing to report.
            if (before.End is { } end && item.Commands.FirstOrDefault() is { } command)
            {
                yield return Violation.Of(
                    RuleIds.NeverExecuted,
                    item.Place,
                    command.DisplayName,
                    end.Name,
                    end.EndsCall ? "ends the call" : "is terminal");
            }

            before = before.After(item);
        }
    }
}

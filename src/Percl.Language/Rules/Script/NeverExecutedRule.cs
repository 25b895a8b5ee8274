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

        CommandNode? end = null;
        foreach (var item in script.Items)
        {
            // Items that are unknown may be none, so there may be nothing to report.
            if (item is not CommandNode command)
            {
                continue;
            }

            if (end is not null)
            {
                yield return Report(command, end, end.Schema!, script);
            }
            else if (command is { IsConditional: false, Schema.EndsScript: true })
            {
                end = command;
            }
        }
    }

    private static Violation Report(CommandNode command, CommandNode end, CommandSchema terminal, ScriptModel script)
    {
        var violation = Violation.Of(
            RuleIds.NeverExecuted,
            command.Place,
            command.DisplayName,
            terminal.Name,
            terminal.EndsCall ? "ends the call" : "is terminal") with
        {
            Related = end.Place,
        };
        var remove = new Suggestion(SuggestionKind.RemoveCommand);
        // What works only at the start must have nothing put in front of it.
        return command.Schema is { EndsScript: false, FirstInAnswerTo: null } && terminal.FirstInAnswerTo is null && script.Answers is null
            ? violation.Suggest(new Suggestion(SuggestionKind.MoveInFront), remove)
            : violation.Suggest(remove);
    }
}

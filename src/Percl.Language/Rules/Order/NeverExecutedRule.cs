using Percl.Language.Facts;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

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
                yield return Report(command, item.Id, end, before.EndId, script);
            }

            before = before.Transfer(item);
        }
    }

    private static Violation Report(
        CommandNode command, NodeId place, CommandSchema end, NodeId? endId, ScriptModel script)
    {
        var violation = Violation.Of(
            RuleIds.NeverExecuted,
            place,
            command.DisplayName,
            end.Name,
            end.EndsCall ? "ends the call" : "is terminal") with
        {
            Related = endId,
        };
        // What ends the script a second time says nothing that a caller could miss.
        var remove = new Suggestion(SuggestionKind.RemoveCommand)
        {
            IsLossy = place != command.Id || command.Schema is not { EndsScript: true },
        };
        // What works only at the start must have nothing put in front of it.
        var canMove = endId is not null
            && place == command.Id
            && command.Schema is { EndsScript: false, FirstInAnswerTo: null }
            && end.FirstInAnswerTo is null
            && script.Answers is null;
        return canMove
            ? violation.Suggest(new Suggestion(SuggestionKind.MoveInFront), remove)
            : violation.Suggest(remove);
    }
}

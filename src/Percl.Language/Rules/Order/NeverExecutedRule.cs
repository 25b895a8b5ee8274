using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL1001: a command follows one after which nothing of the script runs.</summary>
internal sealed class NeverExecutedRule() : ScriptRule(new(
    "PERCL1001",
    RuleCategories.Order,
    RuleSeverity.Warning,
    Title: "Command is never executed",
    Message: "{0} is never executed: it follows '{1}', which {2}",
    Description: "No command of a script runs after a terminal command, or after one that ends the call. FreeClimb "
        + "skips it without a message, so a caller never hears it.")
{
    HasFix = true,
    IsUnnecessary = true,
})
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(ScriptModel script, LanguageSchema language)
    {
        if (script.Kind != ScriptKind.Script)
        {
            yield break;
        }

        foreach (var (item, before) in script.ItemsInOrder())
        {
            // Unknown items may be empty, so that there may be no command to report.
            if (before.End is { } end && item.Commands.FirstOrDefault() is { } command)
            {
                yield return Report(command, item.Id, end, before.EndId, IsAllowed(command, script, language));
            }
        }
    }

    /// <summary>Determines whether the command is supported in the script's answer, where it is executed.</summary>
    private static bool IsAllowed(CommandNode command, ScriptModel script, LanguageSchema language) =>
        script.Answers is null
        || (command.Schema is { } schema && language.IsAllowedInAnswerTo(script.Answers, schema));

    private Violation Report(
        CommandNode command, NodeId node, CommandSchema end, NodeId? endId, bool isAllowed)
    {
        var violation = Report(
            node,
            command.DisplayName,
            end.Name,
            end.EndsCall ? "ends the call" : "is terminal") with
        {
            Related = endId,
        };
        // A second command that ends the script has no words that a caller could miss.
        var remove = new RemoveCommand
        {
            IsLossy = node != command.Id || command.Schema is not { EndsScript: true },
        };
        // A command that works only at the start must stay the first one.
        var canMove = endId is not null
            && node == command.Id
            && command.Schema is { EndsScript: false, FirstInAnswerTo: null }
            && end.FirstInAnswerTo is null
            && isAllowed;
        return canMove
            ? violation.Suggest(new MoveInFront(), remove)
            : violation.Suggest(remove);
    }
}

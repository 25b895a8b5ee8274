using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>
/// PERCL1004: a command works only at the start of the answer to a certain webhook, and is elsewhere.
/// </summary>
internal sealed class IgnoredHereRule() : ScriptRule(new(
    "PERCL1004",
    RuleCategories.Order,
    RuleSeverity.Warning,
    Title: "Command is ignored here",
    Message: "{0} works only at the start of the answer to '{1}' and is ignored here: {2}",
    Description: "Some commands work only at the start of the answer to one webhook. Anywhere else FreeClimb ignores "
        + "them.")
{
    HasFix = true,
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
            if (before.End is not null)
            {
                // Another rule reports the commands after the end.
                yield break;
            }

            if (Check(item, script, before, language) is { } violation)
            {
                yield return violation;
            }
        }
    }

    private Violation? Check(ScriptItem item, ScriptModel script, CommandsBefore before, LanguageSchema language)
    {
        var within = CommandsBefore.Unknown;
        foreach (var command in item.Commands)
        {
            if (command.Schema is { FirstInAnswerTo: { } webhook } schema
                // Another rule reports a command that the answer does not take at all.
                && (script.Answers is null || language.IsAllowedInAnswerTo(script.Answers, schema))
                && ReasonAgainst(schema, webhook, script.Answers, before) is { } reason
                && !(item is CommandGroup && IsReportedWithin(schema, webhook, within)))
            {
                var violation = Report(command.Id, script.Show(command), webhook, reason);
                return script.Answers is null || script.Answers == webhook
                    ? SuggestFront(violation, schema, script, before)
                    : violation;
            }

            within = within.Transfer(command);
        }

        return null;
    }

    /// <summary>
    /// Determines whether the command is reported in its own list, which does not tell what the script answers.
    /// </summary>
    private static bool IsReportedWithin(CommandSchema command, string webhook, CommandsBefore within) =>
        ReasonAgainst(command, webhook, answers: null, within) is not null;

    private static Violation SuggestFront(
        Violation violation, CommandSchema command, ScriptModel script, CommandsBefore before)
    {
        var other = FindOther(command, before);
        var first = script.Items
            .TakeWhile(item => item.Id != violation.Node)
            .OfType<CommandNode>()
            .FirstOrDefault(node => node.Schema?.Name == other?.Name);

        // At the start, a command that ends the script would keep all others from running.
        return first is null || command.EndsScript
            ? violation with { Related = first?.Id }
            : violation.Suggest(new MoveInFront()) with { Related = first.Id };
    }

    private static string? ReasonAgainst(CommandSchema command, string webhook, string? answers, CommandsBefore before)
    {
        if (answers is not null && answers != webhook)
        {
            return $"the script answers '{answers}'";
        }

        return FindOther(command, before) is { } other ? $"it follows '{other.Name}'" : null;
    }

    /// <summary>Returns a command that must not run before the other; null where there is none.</summary>
    private static CommandSchema? FindOther(CommandSchema command, CommandsBefore before) =>
        before.Run.FirstOrDefault(run => !command.MayRepeatAtStart || run.Name != command.Name);
}

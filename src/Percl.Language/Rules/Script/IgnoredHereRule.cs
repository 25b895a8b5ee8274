using Percl.Language.Facts;

namespace Percl.Language;

/// <summary>PERCL1004: a command works only at the start of the answer to a certain webhook, and stands elsewhere.</summary>
internal sealed class IgnoredHereRule : ScriptRule
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
            if (before.End is not null)
            {
                // What follows is never executed, which is another rule's.
                yield break;
            }

            if (Check(item, script.Answers, before) is { } violation)
            {
                yield return violation;
            }

            before = before.After(item);
        }
    }

    private static Violation? Check(ScriptItem item, string? answers, CommandsBefore before)
    {
        var within = CommandsBefore.Unknown;
        foreach (var command in item.Commands)
        {
            if (command.Schema is { FirstInAnswerTo: { } webhook } schema
                && ReasonAgainst(schema, webhook, answers, before) is { } reason
                && (item is not CommandGroup || ReasonAgainst(schema, webhook, answers, within) is null))
            {
                return Violation.Of(RuleIds.IgnoredHere, command.Place, command.DisplayName, webhook, reason);
            }

            within = within.After(command);
        }

        return null;
    }

    private static string? ReasonAgainst(CommandSchema command, string webhook, string? answers, CommandsBefore before)
    {
        if (answers is not null && answers != webhook)
        {
            return $"the script answers '{answers}'";
        }

        var other = before.Run.FirstOrDefault(run => !command.MayRepeatAtStart || run.Name != command.Name);
        return other is null ? null : $"it follows '{other.Name}'";
    }
}

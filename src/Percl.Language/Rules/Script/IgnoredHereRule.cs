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

        var inFront = new List<CommandSchema>();
        foreach (var item in script.Items)
        {
            if (item is not CommandNode { Schema: { } schema } command)
            {
                continue;
            }

            if (schema.FirstInAnswerTo is { } webhook && ReasonAgainst(schema, webhook, script.Answers, inFront) is { } reason)
            {
                yield return Violation.Of(RuleIds.IgnoredHere, command.Place, command.DisplayName, webhook, reason);
            }

            if (command.IsConditional)
            {
                continue;
            }

            if (schema.EndsScript)
            {
                // What follows is never executed, which is another rule's.
                yield break;
            }

            inFront.Add(schema);
        }
    }

    private static string? ReasonAgainst(CommandSchema command, string webhook, string? answers, List<CommandSchema> inFront)
    {
        if (answers is not null && answers != webhook)
        {
            return $"the script answers '{answers}'";
        }

        var before = inFront.Find(other => !command.MayRepeatAtStart || other.Name != command.Name);
        return before is null ? null : $"it follows '{before.Name}'";
    }
}

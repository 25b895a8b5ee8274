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

        var inFront = new List<CommandNode>();
        foreach (var item in script.Items)
        {
            if (item is not CommandNode { Schema: { } schema } command)
            {
                continue;
            }

            if (schema.FirstInAnswerTo is { } webhook && Check(command, schema, webhook, script.Answers, inFront) is { } violation)
            {
                yield return violation;
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

            inFront.Add(command);
        }
    }

    private static Violation? Check(
        CommandNode command, CommandSchema schema, string webhook, string? answers, List<CommandNode> inFront)
    {
        if (answers is not null && answers != webhook)
        {
            return Report($"the script answers '{answers}'");
        }

        var before = inFront.Find(other => !schema.MayRepeatAtStart || other.Schema!.Name != schema.Name);
        if (before is null)
        {
            return null;
        }

        var violation = Report($"it follows '{before.Schema!.Name}'") with { Related = before.Place };
        // In front of all others a command that ends the script would keep them from running.
        return schema.EndsScript ? violation : violation.Suggest(new Suggestion(SuggestionKind.MoveInFront));

        Violation Report(string reason) =>
            Violation.Of(RuleIds.IgnoredHere, command.Place, command.DisplayName, webhook, reason);
    }
}

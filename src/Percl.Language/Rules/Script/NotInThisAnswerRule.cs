using Percl.Language.Facts;

namespace Percl.Language;

/// <summary>PERCL1006: a command stands in the answer to a webhook that does not take it.</summary>
internal sealed class NotInThisAnswerRule : ScriptRule
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(ScriptModel script, LanguageSchema language)
    {
        if (script is not { Kind: ScriptKind.Script, Answers: { } webhook }
            || language.FindAllowedInAnswerTo(webhook) is not { } allowed)
        {
            yield break;
        }

        foreach (var item in script.Items)
        {
            if (item is not CommandNode { Schema: { } schema } command)
            {
                continue;
            }

            // A command that only works elsewhere is another rule's.
            if (schema.FirstInAnswerTo is null && !allowed.Contains(schema.Name) && !schema.AllowedInAnswerTo.Contains(webhook))
            {
                yield return Violation.Of(
                    RuleIds.NotInThisAnswer, command.Place, command.DisplayName, webhook, string.Join(", ", allowed));
            }

            if (command is { IsConditional: false } && schema.EndsScript)
            {
                // What follows is never executed, which is another rule's.
                yield break;
            }
        }
    }
}

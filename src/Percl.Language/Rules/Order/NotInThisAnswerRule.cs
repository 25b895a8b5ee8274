using Percl.Language.Facts;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

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

        // The commands of one list all have its place.
        var reported = new HashSet<(NodeId Id, string Name)>();
        foreach (var command in FindExecuted(script))
        {
            // A command that only works elsewhere is another rule's.
            if (command.Schema is { FirstInAnswerTo: null } schema
                && !allowed.Contains(schema.Name)
                && !schema.AllowedInAnswerTo.Contains(webhook)
                && reported.Add((command.Id, schema.Name)))
            {
                yield return Violation.Of(
                    RuleIds.NotInThisAnswer, command.Id, command.DisplayName, webhook, string.Join(", ", allowed));
            }
        }
    }

    /// <summary>The commands that may run. Those behind the script's end are another rule's.</summary>
    private static IEnumerable<CommandNode> FindExecuted(ScriptModel script)
    {
        var before = script.Before;
        foreach (var item in script.Items.SelectMany(Flatten))
        {
            if (before.End is not null)
            {
                yield break;
            }

            foreach (var command in item.Commands)
            {
                yield return command;
            }

            before = before.Transfer(item);
        }
    }

    private static IEnumerable<ScriptItem> Flatten(ScriptItem item) =>
        item is CommandGroup { Items: var items } ? items.SelectMany(Flatten) : [item];
}

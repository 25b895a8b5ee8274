using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL1006: a command is in the answer to a webhook that does not take it.</summary>
internal sealed class NotInThisAnswerRule() : ScriptRule(new(
    "PERCL1006",
    RuleCategories.Order,
    RuleSeverity.Error,
    Title: "Command is not supported in this answer",
    Message: "{0} is not supported in the answer to '{1}' (allowed: {2})",
    Description: "The answers to some webhooks take only a few commands. FreeClimb refuses an answer with any other.")
{
    IsForJson = false,
})
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(ScriptModel script, LanguageSchema language)
    {
        if (script is not { Kind: ScriptKind.Script, Answers: { } webhook }
            || language.FindAllowedInAnswerTo(webhook) is not { } allowed)
        {
            yield break;
        }

        // The commands of one copied list all have its location.
        var reported = new HashSet<(NodeId Id, string Name)>();
        foreach (var command in FindExecuted(script))
        {
            if (command.Schema is { } schema
                && !language.IsAllowedInAnswerTo(webhook, schema)
                && reported.Add((command.Id, schema.Name)))
            {
                yield return Report(command.Id, script.Show(command), webhook, string.Join(", ", allowed));
            }
        }
    }

    /// <summary>Returns the commands that may run. Another rule reports those after the script's end.</summary>
    private static IEnumerable<CommandNode> FindExecuted(ScriptModel script) =>
        ScriptModel.Follow(script.Before, script.Items.SelectMany(Flatten))
            .TakeWhile(static step => step.Before.End is null)
            .SelectMany(static step => step.Item.Commands);

    private static IEnumerable<ScriptItem> Flatten(ScriptItem item) =>
        item is CommandGroup { Items: var items } ? items.SelectMany(Flatten) : [item];
}

using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL1002: a command that cannot be nested is in a list of prompts.</summary>
internal sealed class CannotBeNestedRule() : ScriptRule(new(
    "PERCL1002",
    RuleCategories.Order,
    RuleSeverity.Error,
    Title: "Command cannot be nested here",
    Message: "{0} cannot be nested as a prompt (allowed: {1})",
    Description: "A list of prompts takes only some commands. FreeClimb refuses the command that nests any other.")
{
    HasFix = true,
})
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(ScriptModel script, LanguageSchema language)
    {
        if (script.Kind != ScriptKind.Prompts)
        {
            yield break;
        }

        foreach (var item in script.Items)
        {
            if (item.Commands.FirstOrDefault(static command => command.Schema is { IsPrompt: false }) is { } command)
            {
                var violation = Report(command.Id, command.DisplayName, string.Join(", ", language.Prompts));
                // Before its host, a command that ends the script would keep the host from running.
                yield return command.Schema is { EndsScript: false, FirstInAnswerTo: null }
                    ? violation.Suggest(new MoveInFrontOfHost())
                    : violation;
            }
        }
    }
}

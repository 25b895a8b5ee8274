using Percl.Language.Facts;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL1002: a command that cannot be nested stands in a list of prompts.</summary>
internal sealed class CannotBeNestedRule : ScriptRule
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
                var violation = Violation.Of(
                    RuleIds.CannotBeNested, command.Id, command.DisplayName, string.Join(", ", language.Prompts));
                // In front of its host a command that ends the script would keep the host from running.
                yield return command.Schema is { EndsScript: false, FirstInAnswerTo: null }
                    ? violation.Suggest(new Suggestion(SuggestionKind.MoveInFrontOfHost))
                    : violation;
            }
        }
    }
}

using Percl.Language.Facts;

namespace Percl.Language;

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
                yield return Violation.Of(RuleIds.CannotBeNested, command.Place, command.DisplayName, string.Join(", ", language.Prompts));
            }
        }
    }
}

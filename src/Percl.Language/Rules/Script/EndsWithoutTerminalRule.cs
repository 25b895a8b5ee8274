using Percl.Language.Facts;

namespace Percl.Language;

/// <summary>PERCL1005: a script ends without a terminal command.</summary>
internal sealed class EndsWithoutTerminalRule : ScriptRule
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(ScriptModel script, LanguageSchema language)
    {
        if (script is not { Kind: ScriptKind.Script, IsComplete: true, Items.Count: > 0 }
            || (script.Answers is { } webhook && language.IsSentAgain(webhook)))
        {
            yield break;
        }

        foreach (var item in script.Items)
        {
            if (item is not CommandNode { Schema.EndsScript: false })
            {
                yield break;
            }
        }

        var last = (CommandNode)script.Items[script.Items.Count - 1];
        yield return Violation.Of(RuleIds.EndsWithoutTerminal, last.Place, last.DisplayName)
            .Suggest([.. FindHangup(script, language).Select(name => new Suggestion(SuggestionKind.AppendCommand, name))]);
    }

    /// <summary>The command that ends a call at any time, and that the answer takes.</summary>
    private static IEnumerable<string> FindHangup(ScriptModel script, LanguageSchema language) => language.Commands
        .Where(static command => command is { EndsCall: true, FirstInAnswerTo: null }
            && command.Attributes.All(static attribute => !attribute.IsRequired))
        .Where(command => script.Answers is null
            || language.FindAllowedInAnswerTo(script.Answers) is not { } allowed
            || allowed.Contains(command.Name))
        .Select(static command => command.Name)
        .Take(1);
}

using Percl.Language.Facts;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL1005: a script ends without a terminal command.</summary>
internal sealed class EndsWithoutTerminalRule : ScriptRule
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(ScriptModel script, LanguageSchema language)
    {
        if (script is { Kind: ScriptKind.Script, IsComplete: true }
            && !(script.Answers is { } webhook && language.IsSentAgain(webhook))
            && script.Before.Transfer(script.Items) is { IsComplete: true, MayEnd: false, Last: { } last })
        {
            yield return Violation.Of(RuleIds.EndsWithoutTerminal, last.Id, last.DisplayName)
                .Suggest([.. FindHangup(script, language).Select(static name => new Suggestion(SuggestionKind.AppendCommand, name))]);
        }
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

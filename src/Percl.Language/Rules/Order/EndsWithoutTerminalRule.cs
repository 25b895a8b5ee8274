using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL1005: a script ends without a terminal command.</summary>
internal sealed class EndsWithoutTerminalRule() : ScriptRule(new(
    "PERCL1005",
    RuleCategories.Order,
    RuleSeverity.Info,
    Title: "Script ends without a terminal command",
    Message: "The script ends with {0}, which is not terminal, so the call is hung up then",
    Description: "FreeClimb hangs up when a script runs out. A terminal command at the end says so, or hands the call "
        + "on.")
{
    IsEnabledByDefault = false,
    HasFix = true,
})
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(ScriptModel script, LanguageSchema language)
    {
        if (script is { Kind: ScriptKind.Script, IsComplete: true }
            && !(script.Answers is { } webhook && language.IsSentAgain(webhook))
            && script.Before.Transfer(script.Items) is { IsComplete: true, MayEnd: false, Last: { } last })
        {
            yield return Report(last.Id, last.DisplayName)
                .Suggest([.. FindHangup(script, language).Select(static name => new AppendCommand(name))]);
        }
    }

    /// <summary>Returns the commands that end a call at any time and are allowed in the answer.</summary>
    private static IEnumerable<string> FindHangup(ScriptModel script, LanguageSchema language) => language.Commands
        .Where(static command => command is { EndsCall: true, FirstInAnswerTo: null }
            && command.Attributes.All(static attribute => !attribute.IsRequired))
        .Where(command => script.Answers is null || language.IsAllowedInAnswerTo(script.Answers, command))
        .Select(static command => command.Name)
        .Take(1);
}

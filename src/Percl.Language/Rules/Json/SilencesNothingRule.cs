using Percl.Language.Findings;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL3010: a comment of a script file silences nothing.</summary>
internal sealed class SilencesNothingRule() : FindingRule<SilencesNothingFinding>(new(
    "PERCL3010",
    RuleCategories.Json,
    RuleSeverity.Info,
    Title: "Comment silences nothing",
    Message: "The comment silences nothing: {0}",
    Description: "A comment that silences a rule is left over when the next line no longer breaks that rule. It would "
        + "hide the next mistake.")
{
    CanBeSilenced = false,
})
{
    /// <inheritdoc/>
    protected override Violation Word(SilencesNothingFinding finding) => Report(finding.Node, finding.Reason);
}

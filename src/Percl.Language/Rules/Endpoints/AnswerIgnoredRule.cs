using Percl.Language.Findings;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL5001: a notification is answered with PerCL.</summary>
internal sealed class AnswerIgnoredRule() : FindingRule<AnswerIgnoredFinding>(new(
    "PERCL5001",
    RuleCategories.Endpoints,
    RuleSeverity.Warning,
    Title: "PerCL is ignored here",
    Message: "PerCL that is returned here is never run: {0}",
    Description: "FreeClimb ignores the answer to a notification, so the commands in it never run.")
{
    HasFix = true,
})
{
    /// <inheritdoc/>
    protected override Violation Word(AnswerIgnoredFinding finding) =>
        Report(finding.Node, finding.Reason);
}

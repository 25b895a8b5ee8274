using Percl.Language.Findings;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL5005: PerCL is expected in answer, but the endpoint sends none.</summary>
internal sealed class AnswerExpectedRule() : FindingRule<AnswerExpectedFinding>(new(
    "PERCL5005",
    RuleCategories.Endpoints,
    RuleSeverity.Error,
    Title: "Endpoint sends no PerCL where an answer is due",
    Message: "FreeClimb continues with the answer to '{0}', but the endpoint '{1}' {2}",
    Description: "The call continues with the PerCL in the answer. An endpoint that is mapped with "
        + "MapPerclNotification answers without any, as does one whose handler returns nothing. One that is "
        + "mapped with MapGet does not take POST. The call ends.")
{
    HasFix = true,
})
{
    /// <inheritdoc/>
    protected override Violation Word(AnswerExpectedFinding finding) =>
        Report(finding.Node, finding.Attribute, finding.Endpoint, finding.Reason) with { Related = finding.Mapping };
}

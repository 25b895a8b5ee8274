using Percl.Language.Findings;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL3001: a source is not JSON.</summary>
internal sealed class NotJsonRule() : FindingRule<NotJsonFinding>(new(
    "PERCL3001",
    RuleCategories.Json,
    RuleSeverity.Error,
    Title: "Invalid JSON",
    Message: "Invalid JSON: {0}",
    Description: "A script must be JSON to the letter. FreeClimb runs nothing of a script that it cannot read.")
{
    CanBeSilenced = false,
})
{
    /// <inheritdoc/>
    protected override Violation Word(NotJsonFinding finding) =>
        Report(finding.Node, finding.Reason);
}

using Percl.Language.Findings;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL4001: a marked type, or one around it, is not partial.</summary>
internal sealed class NotPartialRule() : FindingRule<NotPartialFinding>(new(
    "PERCL4001",
    RuleCategories.Declarations,
    RuleSeverity.Error,
    Title: "Type must be partial",
    Message: "'{0}' must be partial, so that the code that writes '{1}' can be generated",
    Description: "The generator adds a part to each marked type, so the type and those around it must be partial.")
{
    HasFix = true,
})
{
    /// <inheritdoc/>
    protected override Violation Word(NotPartialFinding finding) =>
        Report(finding.Node, finding.Type, finding.Marked);
}

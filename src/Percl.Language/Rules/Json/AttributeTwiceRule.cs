using Percl.Language.Findings;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL3007: an attribute is specified twice in one command.</summary>
internal sealed class AttributeTwiceRule() : FindingRule<AttributeTwiceFinding>(new(
    "PERCL3007",
    RuleCategories.Json,
    RuleSeverity.Error,
    Title: "Duplicate attribute",
    Message: "'{0}' is specified more than once",
    Description: "Only one value of an attribute can count. Nearly every reader of JSON takes the last one, so that "
        + "the others have no effect.")
{
    HasFix = true,
})
{
    /// <inheritdoc/>
    protected override Violation Word(AttributeTwiceFinding finding) =>
        Report(finding.Node, finding.Path)
            .Suggest(new RemoveAttribute(null) { IsLossy = true });
}

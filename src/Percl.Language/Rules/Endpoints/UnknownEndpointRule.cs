using Percl.Language.Findings;
using Percl.Language.Script;
using Percl.Language.Violations;
using Percl.Language.Wording;

namespace Percl.Language.Rules;

/// <summary>PERCL5003: no endpoint has the name for which a URL is made.</summary>
internal sealed class UnknownEndpointRule() : FindingRule<UnknownEndpointFinding>(new(
    "PERCL5003",
    RuleCategories.Endpoints,
    RuleSeverity.Warning,
    Title: "No endpoint has this name",
    Message: "No endpoint has {0}{1}",
    Description: "PerclUrls makes URLs from the names of endpoints, and throws where no endpoint has the name. Names "
        + "are case-sensitive.")
{
    HasFix = true,
})
{
    /// <inheritdoc/>
    protected override Violation Word(UnknownEndpointFinding finding) =>
        Report(
            finding.Node,
            finding.Name.Length == 0 ? "an empty name" : $"the name '{finding.Name}'",
            NearestName.DidYouMean(finding.Name, finding.Nearest))
            .Suggest(finding.Nearest is { } nearest ? [new ReplaceValue(TextValue.Constant(nearest))] : []);
}

using Percl.Language.Findings;
using Percl.Language.Violations;
using Percl.Language.Wording;

namespace Percl.Language.Rules;

/// <summary>PERCL3004: PerCL has no command of that name.</summary>
internal sealed class UnknownCommandRule() : FindingRule<UnknownCommandFinding>(new(
    "PERCL3004",
    RuleCategories.Json,
    RuleSeverity.Error,
    Title: "Unknown command",
    Message: "PerCL has no command '{0}'{1}",
    Description: "FreeClimb refuses a script with a command that PerCL does not have. Names are case-sensitive.")
{
    HasFix = true,
})
{
    /// <inheritdoc/>
    protected override Violation Word(UnknownCommandFinding finding) =>
        Report(finding.Node, finding.Name, NearestName.DidYouMean(finding.Name, finding.Nearest))
            .Suggest(finding.Nearest is { } nearest ? [new Rename(nearest)] : []);
}

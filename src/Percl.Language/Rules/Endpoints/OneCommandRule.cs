using Percl.Language.Findings;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL5006: an endpoint answers with one command, which is not an array.</summary>
internal sealed class OneCommandRule() : FindingRule<OneCommandFinding>(new(
    "PERCL5006",
    RuleCategories.Endpoints,
    RuleSeverity.Warning,
    Title: "Endpoint answers with one command, not with a script",
    Message: "The command goes out as one JSON object, which FreeClimb does not run; answer with a script, an "
        + "array of commands",
    Description: "An endpoint returns a command, which is written as an object. FreeClimb runs arrays of commands "
        + "only.")
{
    HasFix = true,
})
{
    /// <inheritdoc/>
    protected override Violation Word(OneCommandFinding finding) =>
        Report(finding.Node);
}

using Percl.Language.Findings;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL5002: a script leaves an endpoint as a string or as other JSON.</summary>
internal sealed class AnswerNotPerclRule() : FindingRule<AnswerNotPerclFinding>(new(
    "PERCL5002",
    RuleCategories.Endpoints,
    RuleSeverity.Warning,
    Title: "Script does not go out as PerCL",
    Message: "The script goes out as {0}, which FreeClimb does not run; {1}",
    Description: "An endpoint returns the JSON of a script as a string or as bytes, and ASP.NET Core sends it with "
        + "another content type or in quotation marks.")
{
    HasFix = true,
})
{
    /// <inheritdoc/>
    protected override Violation Word(AnswerNotPerclFinding finding) =>
        Report(finding.Node, finding.Form, finding.Remedy);
}

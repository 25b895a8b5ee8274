using Percl.Language.Findings;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL3002: a script in JSON is not an array.</summary>
internal sealed class NotAnArrayRule() : FindingRule<NotAnArrayFinding>(new(
    "PERCL3002",
    RuleCategories.Json,
    RuleSeverity.Error,
    Title: "Script is not an array",
    Message: "Expected an array of commands, [ … ], but this is {0}",
    Description: "A script is an array of commands, even with one command in it. FreeClimb does not run anything else.")
{
    HasFix = true,
    CanBeSilenced = false,
})
{
    /// <inheritdoc/>
    protected override Violation Word(NotAnArrayFinding finding) =>
        Report(finding.Node, finding.Found)
            .Suggest(finding.IsOneCommand ? [new WrapInList()] : []);
}

using Percl.Language.Findings;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL3003: an element of a list of commands is not an object with exactly one command.</summary>
internal sealed class NotOneCommandRule() : FindingRule<NotOneCommandFinding>(new(
    "PERCL3003",
    RuleCategories.Json,
    RuleSeverity.Error,
    Title: "Element is not one command",
    Message: "Expected an object with exactly one command, but this one {0}",
    Description: "Each element of a script is an object with one member: the name of the command and its attributes.")
{
    HasFix = true,
})
{
    /// <inheritdoc/>
    protected override Violation Word(NotOneCommandFinding finding) =>
        Report(finding.Node, finding.Problem)
            .Suggest(finding.CanBeSplit ? [new SplitCommands()] : []);
}

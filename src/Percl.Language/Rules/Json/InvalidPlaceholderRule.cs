using Percl.Language.Findings;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL3008: a placeholder of a script file is wrong.</summary>
internal sealed class InvalidPlaceholderRule() : FindingRule<InvalidPlaceholderFinding>(new(
    "PERCL3008",
    RuleCategories.Json,
    RuleSeverity.Error,
    Title: "Invalid placeholder",
    Message: "Invalid placeholder: {0}",
    Description: "Each placeholder of a script file is a property of the file's type. Its name and its type must be "
        + "clear.")
{
    CanBeSilenced = false,
})
{
    /// <inheritdoc/>
    protected override Violation Word(InvalidPlaceholderFinding finding) => Report(finding.Node, finding.Reason);
}

using Percl.Language.Findings;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL4011: a member of a script holds commands, but is not part of the script.</summary>
internal sealed class NotWrittenRule() : FindingRule<NotWrittenFinding>(new(
    "PERCL4011",
    RuleCategories.Declarations,
    RuleSeverity.Warning,
    Title: "Command is no part of the script",
    Message: "'{0}' is never run: {1}",
    Description: "A member of a script holds commands, but only instance properties are parts of the script, so it is "
        + "never run."))
{
    /// <inheritdoc/>
    protected override Violation Word(NotWrittenFinding finding) =>
        Report(finding.Node, finding.Member, finding.Reason);
}

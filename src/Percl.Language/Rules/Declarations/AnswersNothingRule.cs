using Percl.Language.Findings;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL4010: a script is declared to answer what takes no answer.</summary>
internal sealed class AnswersNothingRule() : FindingRule<AnswersNothingFinding>(new(
    "PERCL4010",
    RuleCategories.Declarations,
    RuleSeverity.Error,
    Title: "Script answers no webhook",
    Message: "'{0}' answers nothing: {1}",
    Description: "A script is declared to answer a type that is no webhook, or a notification, whose answer FreeClimb "
        + "ignores."))
{
    /// <inheritdoc/>
    protected override Violation Word(AnswersNothingFinding finding) =>
        Report(finding.Node, finding.Script, finding.Reason);
}

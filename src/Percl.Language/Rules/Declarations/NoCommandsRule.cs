using Percl.Language.Findings;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL4006: a script declares no command.</summary>
internal sealed class NoCommandsRule() : FindingRule<NoCommandsFinding>(new(
    "PERCL4006",
    RuleCategories.Declarations,
    RuleSeverity.Warning,
    Title: "Script declares no command",
    Message: "'{0}' declares no command: the script is empty, so the call is hung up",
    Description: "A script without commands makes FreeClimb hang up at once."))
{
    /// <inheritdoc/>
    protected override Violation Word(NoCommandsFinding finding) =>
        Report(finding.Node, finding.Type);
}

using Percl.Language.Findings;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL2023: a command or a script is one of FreeClimb's SDK, beside the runtime library.</summary>
internal sealed class CommandOfSdkRule() : FindingRule<CommandOfSdkFinding>(new(
    "PERCL2023",
    RuleCategories.Values,
    RuleSeverity.Info,
    Title: "Command of FreeClimb's SDK",
    Message: "'{0}' is of FreeClimb's SDK; the same of PerclGenerator writes only what is set",
    Description: "A project that has PerclGenerator still makes commands of FreeClimb's SDK, which writes every number "
        + "and every Boolean.")
{
    HasFix = true,
    IsForJson = false,
})
{
    /// <inheritdoc/>
    protected override Violation Word(CommandOfSdkFinding finding) => Report(finding.Node, finding.Name);
}

using Percl.Language.Findings;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL3009: a script file has a name that its type cannot have.</summary>
internal sealed class ScriptFileNameRule() : FindingRule<ScriptFileNameFinding>(new(
    "PERCL3009",
    RuleCategories.Json,
    RuleSeverity.Error,
    Title: "Invalid name of a script file",
    Message: "'{0}' {1}",
    Description: "Each script file is a type in the class PerclFiles, and each folder is a class. Their C# names must "
        + "differ.")
{
    CanBeSilenced = false,
})
{
    /// <inheritdoc/>
    protected override Violation Word(ScriptFileNameFinding finding) =>
        Report(finding.Node, finding.File, finding.Reason);
}

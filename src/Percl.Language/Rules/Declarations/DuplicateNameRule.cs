using Percl.Language.Findings;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL4004: two properties have the same name in PerCL.</summary>
internal sealed class DuplicateNameRule() : FindingRule<DuplicateNameFinding>(new(
    "PERCL4004",
    RuleCategories.Declarations,
    RuleSeverity.Error,
    Title: "Two properties have the same name in PerCL",
    Message: "'{1}' and '{0}' are both written as '{2}'",
    Description: "Two properties of a command become the same PerCL attribute, so one of the values would be lost."))
{
    /// <inheritdoc/>
    protected override Violation Word(DuplicateNameFinding finding) =>
        Report(finding.Node, finding.Property, finding.Other, finding.Name);
}

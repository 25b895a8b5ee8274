using Percl.Language.Findings;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL4005: the commands of a script are in several declarations.</summary>
internal sealed class SeveralDeclarationsRule() : FindingRule<SeveralDeclarationsFinding>(new(
    "PERCL4005",
    RuleCategories.Declarations,
    RuleSeverity.Error,
    Title: "Commands of a script stand in several declarations",
    Message: "'{1}' and '{0}' are in different declarations of '{2}', so their order is undefined",
    Description: "The commands of a script run in declaration order, which C# does not define across several partial "
        + "declarations."))
{
    /// <inheritdoc/>
    protected override Violation Word(SeveralDeclarationsFinding finding) =>
        Report(finding.Node, finding.Command, finding.First, finding.Type);
}

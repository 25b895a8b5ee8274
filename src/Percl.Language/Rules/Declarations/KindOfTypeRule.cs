using Percl.Language.Findings;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL4002: nothing can be generated for this kind of type.</summary>
internal sealed class KindOfTypeRule() : FindingRule<KindOfTypeFinding>(new(
    "PERCL4002",
    RuleCategories.Declarations,
    RuleSeverity.Error,
    Title: "Type cannot be generated",
    Message: "Nothing can be generated for '{0}': {1}",
    Description: "The generator cannot add a part to this kind of type."))
{
    /// <inheritdoc/>
    protected override Violation Word(KindOfTypeFinding finding) =>
        Report(finding.Node, finding.Type, finding.Reason);
}

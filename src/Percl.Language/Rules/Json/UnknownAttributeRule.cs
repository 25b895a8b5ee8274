using Percl.Language.Findings;
using Percl.Language.Violations;
using Percl.Language.Wording;

namespace Percl.Language.Rules;

/// <summary>PERCL3005: a command has no attribute of that name.</summary>
internal sealed class UnknownAttributeRule() : FindingRule<UnknownAttributeFinding>(new(
    "PERCL3005",
    RuleCategories.Json,
    RuleSeverity.Error,
    Title: "Unknown attribute",
    Message: "'{0}' has no attribute '{1}'{2}",
    Description: "A command has an attribute that PerCL does not have. Names are case-sensitive.")
{
    HasFix = true,
})
{
    /// <inheritdoc/>
    protected override Violation Word(UnknownAttributeFinding finding)
    {
        var explanation = finding.Removal switch
        {
            null => NearestName.DidYouMean(finding.Name, finding.Better),
            { Replacement: { } replacement, Since: var since } =>
                $": it was removed (since {since}); use '{replacement}'",
            { Since: var since } => $": it was removed (since {since})",
        };
        // An attribute that never existed may be a typing error, with words for a caller as its value. An attribute
        // with a successor shows the intention.
        var remove = new RemoveAttribute(null) { IsLossy = finding.Removal is not { Replacement: null } };
        return Report(finding.Node, finding.Command, finding.Name, explanation).Suggest(
            finding.Better is { } better && !finding.HasBetter ? [new Rename(better), remove] : [remove]);
    }
}

using Percl.Language.Findings;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL4003: the type of a property has no form in PerCL.</summary>
internal sealed class PropertyTypeRule() : FindingRule<PropertyTypeFinding>(new(
    "PERCL4003",
    RuleCategories.Declarations,
    RuleSeverity.Error,
    Title: "Property cannot be written",
    Message: "'{0}' cannot be written: PerCL has no form for the type '{1}'; use a string, a bool, a number, a Uri, "
        + "an enum, an object with [PerclObject], commands, or a list of strings",
    Description: "Properties of commands are written as PerCL attributes. There is no JSON form for the type of this "
        + "property."))
{
    /// <inheritdoc/>
    protected override Violation Word(PropertyTypeFinding finding) =>
        Report(finding.Node, finding.Property, finding.Type);
}

using Percl.Language.Findings;
using Percl.Language.Schema;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL3006: an attribute has a value of another JSON type than its own.</summary>
internal sealed class WrongJsonTypeRule() : FindingRule<WrongJsonTypeFinding>(new(
    "PERCL3006",
    RuleCategories.Json,
    RuleSeverity.Error,
    Title: "Value has the wrong JSON type",
    Message: "'{0}' must be {1}, but is {2}",
    Description: "An attribute takes values of one JSON type, and has a value of another.")
{
    HasFix = true,
})
{
    /// <inheritdoc/>
    protected override Violation Word(WrongJsonTypeFinding finding) =>
        Report(finding.Node, finding.Path, NameOf(finding.Attribute.Kind), finding.Found + finding.Hint)
            .Suggest(finding.Repair is { } repair ? [repair] : []);

    private static string NameOf(ValueKind kind) => kind switch
    {
        ValueKind.Boolean => "true or false",
        ValueKind.WholeNumber => "a whole number",
        ValueKind.Number => "a number",
        ValueKind.Command => "an object with one command",
        ValueKind.Commands => "an array of commands",
        ValueKind.Members => "an object",
        ValueKind.Texts => "an array of strings",
        ValueKind.Map => "an object of strings",
        _ => "a string",
    };
}

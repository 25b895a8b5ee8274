using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL2011: a number is out of range.</summary>
internal sealed class OutOfRangeRule() : AttributeRule(new(
    "PERCL2011",
    RuleCategories.Values,
    RuleSeverity.Error,
    Title: "Number is out of range",
    Message: "'{0}' must be {1}, but is {2}",
    Description: "A number is outside of the range that the attribute takes. FreeClimb refuses the command or adjusts "
        + "the number.")
{
    HasFix = true,
})
{
    /// <inheritdoc/>
    public override Violation? Check(AttributeNode attribute, AttributeSchema declared, CommandContext command) =>
        declared.Range is { } range && attribute.Value is NumberValue number && !range.Contains(number.Value)
            ? (Report(attribute.Id, command.NameOf(declared), range.Display, number.Json) with
            {
                IsAdvisory = declared.IsAdvisory,
            }).Suggest(new ReplaceValue(NumberValue.Of(range.Nearest(number.Value))))
            : null;
}

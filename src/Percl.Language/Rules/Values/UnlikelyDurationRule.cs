using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL2020: a length of time looks as if another unit were meant.</summary>
internal sealed class UnlikelyDurationRule() : AttributeRule(new(
    "PERCL2020",
    RuleCategories.Values,
    RuleSeverity.Info,
    Title: "Unlikely duration",
    Message: "'{0}' is {1} {2}{3}",
    Description: "A duration is not positive, or looks as if it were given in another unit: PerCL has attributes in "
        + "seconds and in milliseconds.")
{
    HasFix = true,
})
{
    private const int FewestMilliseconds = 50;
    private const int SecondsOfADay = 86_400;

    /// <inheritdoc/>
    public override Violation? Check(AttributeNode attribute, AttributeSchema declared, CommandContext command)
    {
        // Another rule reports a number that is out of range.
        if (declared.Unit is not { } unit
            || attribute.Value is not NumberValue number
            || declared.Range?.Contains(number.Value) == false
            || Doubt(number.Value, unit) is not { } doubt)
        {
            return null;
        }

        var name = (unit == TimeUnit.Seconds ? "second" : "millisecond") + (number.Value.Equals(1) ? "" : "s");
        return Report(attribute.Id, command.NameOf(declared), number.Json, name, doubt)
            .Suggest([.. InTheOtherUnit(number.Value, unit)]);
    }

    private static IEnumerable<Suggestion> InTheOtherUnit(double length, TimeUnit unit)
    {
        const int millisecondsOfASecond = 1000;
        var converted = unit == TimeUnit.Milliseconds ? length * millisecondsOfASecond : length / millisecondsOfASecond;
        return converted.Equals(Math.Floor(converted))
            ? [new ReplaceValue(NumberValue.Of(converted))]
            : [];
    }

    private static string? Doubt(double length, TimeUnit unit) => (length, unit) switch
    {
        ( <= 0, _) => ", which is not a positive duration",
        ( < FewestMilliseconds, TimeUnit.Milliseconds) => "; did you mean seconds?",
        ( > SecondsOfADay, TimeUnit.Seconds) => "; did you mean milliseconds?",
        _ => null,
    };
}

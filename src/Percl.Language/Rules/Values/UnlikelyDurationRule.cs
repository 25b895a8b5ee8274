using Percl.Language.Facts;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL2020: a length of time looks as if another unit were meant.</summary>
internal sealed class UnlikelyDurationRule : AttributeRule
{
    private const int FewestMilliseconds = 50;
    private const int SecondsOfADay = 86_400;

    /// <inheritdoc/>
    public override Violation? Check(AttributeNode attribute, AttributeSchema declared, CommandContext command)
    {
        // A number that is not allowed at all is another rule's.
        if (declared.Unit is not { } unit
            || attribute.Value is not NumberValue number
            || declared.Range?.Contains(number.Value) == false
            || Doubt(number.Value, unit) is not { } doubt)
        {
            return null;
        }

        var name = unit == TimeUnit.Seconds ? "seconds" : "milliseconds";
        return Violation.Of(RuleIds.UnlikelyDuration, attribute.Id, command.NameOf(declared), number.Json, name, doubt)
            .Suggest([.. InTheOtherUnit(number.Value, unit)]);
    }

    private static IEnumerable<Suggestion> InTheOtherUnit(double length, TimeUnit unit)
    {
        const int millisecondsOfASecond = 1000;
        var converted = unit == TimeUnit.Milliseconds ? length * millisecondsOfASecond : length / millisecondsOfASecond;
        return converted.Equals(Math.Floor(converted))
            ? [new Suggestion(SuggestionKind.ReplaceValue, Json: JsonScalar.Of(converted))]
            : [];
    }

    private static string? Doubt(double length, TimeUnit unit) => (length, unit) switch
    {
        ( <= 0, _) => "no time at all",
        ( < FewestMilliseconds, TimeUnit.Milliseconds) => "are seconds meant?",
        ( > SecondsOfADay, TimeUnit.Seconds) => "are milliseconds meant?",
        _ => null,
    };
}

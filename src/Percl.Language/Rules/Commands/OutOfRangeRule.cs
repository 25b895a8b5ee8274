using Percl.Language.Facts;

namespace Percl.Language;

/// <summary>PERCL2011: a number is out of range.</summary>
internal sealed class OutOfRangeRule : AttributeRule
{
    /// <inheritdoc/>
    public override Violation? Check(AttributeNode attribute, AttributeSchema declared, CheckedCommand command) =>
        declared.Range is { } range && attribute.Value is NumberValue number && !range.Contains(number.Value)
            ? (Violation.Of(RuleIds.OutOfRange, attribute.Place, command.NameOf(declared), range.Display, number.Json) with
            {
                IsHarmless = declared.IsLenient,
            }).Suggest(new Suggestion(SuggestionKind.ReplaceValue, Json: JsonScalar.Of(range.Nearest(number.Value))))
            : null;
}

using Percl.Language.Facts;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL2011: a number is out of range.</summary>
internal sealed class OutOfRangeRule : AttributeRule
{
    /// <inheritdoc/>
    public override Violation? Check(AttributeNode attribute, AttributeSchema declared, CommandContext command) =>
        declared.Range is { } range && attribute.Value is NumberValue number && !range.Contains(number.Value)
            ? (Violation.Of(RuleIds.OutOfRange, attribute.Id, command.NameOf(declared), range.Display, number.Json) with
            {
                IsAdvisory = declared.IsAdvisory,
            }).Suggest(new Suggestion(SuggestionKind.ReplaceValue, Json: JsonScalar.Of(range.Nearest(number.Value))))
            : null;
}

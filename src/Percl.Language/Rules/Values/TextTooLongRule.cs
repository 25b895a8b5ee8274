using System.Globalization;
using System.Text;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;
using Percl.Language.Wording;

namespace Percl.Language.Rules;

/// <summary>PERCL2012: a string is too long.</summary>
internal sealed class TextTooLongRule() : AttributeRule(new(
    "PERCL2012",
    RuleCategories.Values,
    RuleSeverity.Error,
    Title: "String is too long",
    Message: "'{0}' must have at most {1}, but has {2}",
    Description: "A string is longer than the attribute takes. FreeClimb refuses the command."))
{
    /// <inheritdoc/>
    public override Violation? Check(AttributeNode attribute, AttributeSchema declared, CommandContext command)
    {
        if (attribute.Value is not TextValue text)
        {
            return null;
        }

        if (declared.MaxUtf8Bytes is { } bytes && text.Runs().Sum(Encoding.UTF8.GetByteCount) is var size
            && size > bytes)
        {
            return TooLong(Plural.Of(bytes, "byte") + " in UTF-8", size);
        }

        if (declared.MaxCharacters is { } most && CountCharacters(text) is var length && length > most)
        {
            return TooLong(Plural.Of(most, "character"), length);
        }

        foreach (var dependency in declared.Dependencies.AsSpan())
        {
            if (dependency is MaxLengthWhen limit
                && CountCharacters(text) is var count
                && count > limit.Characters
                && command.DefinitelyHolds(limit.Condition))
            {
                return TooLong(Plural.Of(limit.Characters, "character") + " where " + limit.Condition.Display, count);
            }
        }

        return null;

        Violation TooLong(string limit, int known) => Report(
            attribute.Id,
            command.NameOf(declared),
            limit,
            text.IsConstant ? Show(known) : Show(known) + " or more") with
        {
            IsAdvisory = declared.IsAdvisory,
        };
    }

    /// <summary>
    /// Returns the number of known characters. A surrogate pair counts as one, which is the lower of the two possible
    /// counts.
    /// </summary>
    private static int CountCharacters(TextValue text) =>
        text.Runs().Sum(static run => run.Length - run.Where((c, i) => i > 0
            && char.IsSurrogatePair(run[i - 1], c)).Count());

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text;
using Percl.Language.Facts;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL2012: a text is too long.</summary>
internal sealed class TextTooLongRule : AttributeRule
{
    /// <inheritdoc/>
    public override Violation? Check(AttributeNode attribute, AttributeSchema declared, CommandContext command)
    {
        if (attribute.Value is not TextValue text)
        {
            return null;
        }

        if (declared.MaxUtf8Bytes is { } bytes && text.Runs().Sum(Encoding.UTF8.GetByteCount) is var size && size > bytes)
        {
            return Report(Show(bytes) + " bytes in UTF-8", size);
        }

        if (declared.MaxCharacters is { } most && CountCharacters(text) is var length && length > most)
        {
            return Report(Show(most) + " characters", length);
        }

        foreach (var dependency in declared.Dependencies.AsSpan())
        {
            if (dependency is MaxLengthWhen limit
                && CountCharacters(text) is var count
                && count > limit.Characters
                && command.DefinitelyHolds(limit.Condition))
            {
                return Report(Show(limit.Characters) + " characters where " + limit.Condition.Display, count);
            }
        }

        return null;

        Violation Report(string limit, int known) => Violation.Of(
            RuleIds.TextTooLong,
            attribute.Id,
            command.NameOf(declared),
            limit,
            text.IsConstant ? Show(known) : Show(known) + " or more") with
        {
            IsAdvisory = declared.IsAdvisory,
        };
    }

    /// <summary>
    /// The characters that are known. A surrogate pair counts as one: whoever counts it as two finds the text longer still.
    /// </summary>
    private static int CountCharacters(TextValue text) =>
        text.Runs().Sum(static run => run.Length - run.Where((c, i) => i > 0 && char.IsSurrogatePair(run[i - 1], c)).Count());

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text.RegularExpressions;
using Percl.Language.Collections;
using Percl.Language.Facts;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;
using Percl.Language.Wording;

namespace Percl.Language.Rules;

/// <summary>PERCL2013: a value is none of those that the attribute allows.</summary>
internal sealed class ValueNotAllowedRule : AttributeRule
{
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromMilliseconds(100);

    /// <summary>Whether a text is surely none of the values.</summary>
    public static bool IsNoneOf(TextValue text, EquatableArray<string> values)
    {
        foreach (var value in values.AsSpan())
        {
            if (text.MayBe(value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What is said of a value that is none of those that are allowed.</summary>
    public static Violation Report(
        AttributeNode attribute, AttributeSchema declared, CommandContext command, EquatableArray<string> values, string shown) =>
        Violation.Of(
            RuleIds.ValueNotAllowed, attribute.Id, command.NameOf(declared), AllowedValuesText.Of(values, shown), shown)
            .Suggest([.. NearestTo(attribute.Value, values)]);

    /// <inheritdoc/>
    public override Violation? Check(AttributeNode attribute, AttributeSchema declared, CommandContext command)
    {
        // An empty text may mean that the attribute is not there at all.
        if (attribute.Value is TextValue { IsEmpty: false } text)
        {
            if (declared.AllowedValues.Count > 0 && IsNoneOf(text, declared.AllowedValues))
            {
                return Report(attribute, declared, command, declared.AllowedValues, text.Display) with
                {
                    IsAdvisory = declared.IsAdvisory && text.IsConstant && IsInAnotherCase(text.Prefix, declared.AllowedValues),
                };
            }

            if (declared.Pattern is { } pattern && text.IsConstant && !Matches(text.Prefix, pattern))
            {
                return Violation.Of(
                    RuleIds.ValueNotAllowed, attribute.Id, command.NameOf(declared), $"a text that matches '{pattern}'", text.Prefix);
            }
        }
        else if (declared.AllowedValues.Count > 0
            && attribute.Value is NumberValue or BooleanValue
            && attribute.Value.ConstantText() is { } shown
            && HasKindOf(attribute.Value, declared)
            && !declared.AllowedValues.Any(value => IsSame(value, shown)))
        {
            return Report(attribute, declared, command, declared.AllowedValues, shown);
        }

        return null;
    }

    private static bool IsInAnotherCase(string text, EquatableArray<string> values) =>
        values.Any(value => value.Equals(text, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<Suggestion> NearestTo(ScriptValue value, EquatableArray<string> allowed)
    {
        var nearest = value switch
        {
            TextValue { IsConstant: true } text when NearestName.Find(text.Prefix, allowed) is { } name => JsonScalar.Of(name),
            NumberValue number => allowed.OrderBy(one => Math.Abs(new NumberValue(one).Value - number.Value)).First(),
            _ => null,
        };
        return nearest is null ? [] : [new Suggestion(SuggestionKind.ReplaceValue, Json: nearest)];
    }

    /// <summary>What has another type in JSON is wrong in another way.</summary>
    private static bool HasKindOf(ScriptValue value, AttributeSchema declared) => value is BooleanValue
        ? declared.Kind == ValueKind.Boolean
        : declared.Kind is ValueKind.WholeNumber or ValueKind.Number;

    private static bool IsSame(string allowed, string value) =>
        allowed == value
        || (double.TryParse(allowed, NumberStyles.Float, CultureInfo.InvariantCulture, out var left)
            && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var right)
            && left.Equals(right));

    private static bool Matches(string text, string pattern)
    {
        try
        {
            var match = Regex.Match(text, pattern, RegexOptions.None, MatchTimeout);
            return match.Success && match.Index == 0 && match.Length == text.Length;
        }
        catch (Exception e) when (e is ArgumentException or RegexMatchTimeoutException)
        {
            // Nothing can be said of the text.
            return true;
        }
    }
}

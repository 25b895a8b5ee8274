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
internal sealed class ValueNotAllowedRule() : AttributeRule(new(
    RuleIds.ValueNotAllowed,
    RuleCategories.Values,
    RuleSeverity.Error,
    Title: "Value is not allowed",
    Message: "'{0}' must be {1}, but is '{2}'{3}",
    Description: "An attribute has a value that is not in the set of its allowed values. FreeClimb refuses the "
        + "command.")
{
    HasFix = true,
})
{
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromMilliseconds(100);

    /// <inheritdoc/>
    public override Violation? Check(AttributeNode attribute, AttributeSchema declared, CommandContext command) =>
        attribute.Value switch
        {
            // An empty string may mean that the attribute is not set.
            TextValue { IsEmpty: false } text => CheckText(text, attribute, declared, command),
            NumberValue or BooleanValue when declared.AllowedValues.Count > 0
                && attribute.Value.ConstantText() is { } shown
                && HasKindOf(attribute.Value, declared)
                && !declared.AllowedValues.Any(value => IsSame(value, shown)) =>
                Report(attribute, command.NameOf(declared), declared.AllowedValues, shown),
            _ => null,
        };

    private Violation? CheckText(
        TextValue text, AttributeNode attribute, AttributeSchema declared, CommandContext command)
    {
        var allowed = declared.AllowedValues;
        if (allowed.Count > 0 && text.IsNoneOf(allowed))
        {
            return Report(attribute, command.NameOf(declared), allowed, text.Display) with
            {
                IsAdvisory = declared.IsAdvisory && text.IsConstant && IsInAnotherCase(text.Prefix, allowed),
            };
        }

        if (declared.Pattern is { } pattern && text.IsConstant && !Matches(text.Prefix, pattern))
        {
            return Report(
                attribute.Id, command.NameOf(declared), $"a string that matches '{pattern}'", text.Prefix, "");
        }

        return DependentForms.FindWrong<ValuesWhen>(text, declared, command) is { } form
            ? Report(attribute, command.NameOf(declared), form.Values, text.Display)
                .Suggest([.. SuggestFor(text, form, declared, command.Options)])
            : null;
    }

    private Violation Report(AttributeNode attribute, string name, EquatableArray<string> allowed, string shown) =>
        Report(attribute.Id, name, AllowedValuesText.Of(allowed), shown, AllowedValuesText.DidYouMean(allowed, shown))
            .Suggest([.. NearestTo(attribute.Value, allowed)]);

    private static IEnumerable<Suggestion> SuggestFor(
        TextValue text, ValuesWhen form, AttributeSchema declared, RuleOptions options)
    {
        var others = DependentForms.SuggestOthers(text, form, declared, options).ToArray();
        return others.Length > 0 ? others : NearestTo(text, form.Values);
    }

    private static bool IsInAnotherCase(string text, EquatableArray<string> values) =>
        values.Any(value => value.Equals(text, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<Suggestion> NearestTo(ScriptValue value, EquatableArray<string> allowed)
    {
        ScriptValue? nearest = value switch
        {
            TextValue { IsConstant: true } text when NearestName.Find(text.Prefix, allowed) is { } name =>
                TextValue.Constant(name),
            NumberValue number =>
                new NumberValue(allowed.OrderBy(one => Math.Abs(new NumberValue(one).Value - number.Value)).First()),
            _ => null,
        };
        return nearest is null ? [] : [new ReplaceValue(nearest)];
    }

    /// <summary>
    /// Determines whether a value has the attribute's JSON type. Another rule reports a value of another type.
    /// </summary>
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
            // The pattern cannot be evaluated for the string.
            return true;
        }
    }
}

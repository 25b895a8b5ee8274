using Percl.Language.Facts;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;
using Percl.Language.Wording;

namespace Percl.Language.Rules;

/// <summary>
/// Another attribute decides which form a text must have. Where the text would be right for another value of that one,
/// the two disagree (PERCL2017). Otherwise, or where the other attribute is left to its default, the text itself is
/// wrong: no absolute URL (PERCL2001), or no allowed value (PERCL2013).
/// </summary>
internal sealed class DependentFormRule : AttributeRule
{
    /// <inheritdoc/>
    public override Violation? Check(AttributeNode attribute, AttributeSchema declared, CommandContext command)
    {
        if (declared.Dependencies.Count == 0 || attribute.Value is not TextValue { IsEmpty: false } text)
        {
            return null;
        }

        foreach (var dependency in declared.Dependencies.AsSpan())
        {
            if (dependency is FormWhen form && IsWrong(text, form, command.Options) && command.DefinitelyHolds(form.Condition))
            {
                if (!FitsAnother(text, form, declared, command.Options))
                {
                    return Report(attribute, declared, command, form, text);
                }

                return command.IsDefinitelyUnset(form.Condition.Name)
                    ? Report(attribute, declared, command, form, text).Suggest([.. OtherForms(text, form, declared, command.Options)])
                    : Disagree(attribute, declared, command, form, text);
            }
        }

        return null;
    }

    private static Violation Report(
        AttributeNode attribute, AttributeSchema declared, CommandContext command, FormWhen form, TextValue text) =>
        form is ValuesWhen { Values: var values }
            ? ValueNotAllowedRule.Report(attribute, declared, command, values, text.Display)
            : UrlNotAbsoluteRule.Report(attribute, declared, command, text);

    private static Violation Disagree(
        AttributeNode attribute, AttributeSchema declared, CommandContext command, FormWhen form, TextValue text)
    {
        var must = form is ValuesWhen { Values: var values } ? AllowedValuesText.Of(values, text.Display) : "an absolute URL";
        return Violation.Of(
            RuleIds.AttributesDisagree,
            attribute.Id,
            command.NameOf(declared),
            $"must be {must} where {form.Condition.Display}, but is '{text.Display}'")
            .Suggest([.. OtherForms(text, form, declared, command.Options)]);
    }

    private static IEnumerable<Suggestion> OtherForms(TextValue text, FormWhen form, AttributeSchema declared, RuleOptions options) =>
        from other in declared.Dependencies.OfType<FormWhen>()
        where other != form && other.Condition is { Member: null, Value: not null } && !IsWrong(text, other, options)
        select new Suggestion(SuggestionKind.SetAttribute, other.Condition.Name, JsonScalar.Of(other.Condition.Value!));

    private static bool IsWrong(TextValue text, FormWhen form, RuleOptions options) => form is ValuesWhen { Values: var values }
        ? ValueNotAllowedRule.IsNoneOf(text, values)
        : UrlNotAbsoluteRule.IsNotAbsolute(text, options);

    private static bool FitsAnother(TextValue text, FormWhen form, AttributeSchema declared, RuleOptions options) =>
        declared.Dependencies.OfType<FormWhen>().Any(other => other != form && !IsWrong(text, other, options));
}

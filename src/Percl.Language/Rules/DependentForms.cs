using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>
/// Finds strings that do not have the form that another attribute of the command requires. If the string would be valid
/// for another value of that attribute, and the value is set, the two attributes disagree. Otherwise, the string itself
/// is invalid.
/// </summary>
internal static class DependentForms
{
    /// <summary>Returns the form with which the string disagrees; null where there is none.</summary>
    public static FormWhen? FindDisagreement(TextValue text, AttributeSchema declared, CommandContext command) =>
        FindBroken(text, declared, command) is { } form && IsDisagreement(text, form, declared, command) ? form : null;

    /// <summary>
    /// Returns the form of a given kind that the string itself does not have; null where there is none.
    /// </summary>
    public static TForm? FindWrong<TForm>(TextValue text, AttributeSchema declared, CommandContext command)
        where TForm : FormWhen =>
        FindBroken(text, declared, command) is TForm form && !IsDisagreement(text, form, declared, command)
            ? form
            : null;

    /// <summary>Suggests values of the other attribute for which the string is valid.</summary>
    public static IEnumerable<Suggestion> SuggestOthers(
        TextValue text, FormWhen form, AttributeSchema declared, RuleOptions options) =>
        from other in declared.Dependencies.OfType<FormWhen>()
        where other != form && other.Condition is { Member: null, Value: not null } && !IsWrong(text, other, options)
        select new SetAttribute(other.Condition.Name, TextValue.Constant(other.Condition.Value!));

    private static FormWhen? FindBroken(TextValue text, AttributeSchema declared, CommandContext command)
    {
        if (text.IsEmpty)
        {
            return null;
        }

        foreach (var dependency in declared.Dependencies.AsSpan())
        {
            if (dependency is FormWhen form
                && IsWrong(text, form, command.Options)
                && command.DefinitelyHolds(form.Condition))
            {
                return form;
            }
        }

        return null;
    }

    private static bool IsDisagreement(
        TextValue text, FormWhen form, AttributeSchema declared, CommandContext command) =>
        declared.Dependencies.OfType<FormWhen>().Any(other => other != form && !IsWrong(text, other, command.Options))
        && !command.IsDefinitelyUnset(form.Condition.Name);

    private static bool IsWrong(TextValue text, FormWhen form, RuleOptions options) =>
        form is ValuesWhen { Values: var values }
        ? text.IsNoneOf(values)
        : text.IsDefinitelyNotAbsolute(options);
}

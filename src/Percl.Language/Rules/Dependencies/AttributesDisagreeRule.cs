using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;
using Percl.Language.Wording;

namespace Percl.Language.Rules;

/// <summary>PERCL2017: an attribute needs another, excludes it, or must have another form because of it.</summary>
internal sealed class AttributesDisagreeRule() : CommandRule(new(
    "PERCL2017",
    RuleCategories.Values,
    RuleSeverity.Error,
    Title: "Attributes do not go together",
    Message: "'{0}' {1}",
    Description: "An attribute needs another attribute, excludes it, or decides its form. FreeClimb refuses a command "
        + "in which they disagree.")
{
    HasFix = true,
})
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(CommandContext command)
    {
        foreach (var attribute in command.Schema.Attributes)
        {
            foreach (var dependency in attribute.Dependencies)
            {
                if (Check(attribute, dependency, command) is { } violation)
                {
                    yield return violation;
                }
            }

            if (CheckForm(attribute, command) is { } disagreement)
            {
                yield return disagreement;
            }
        }
    }

    private Violation? Check(AttributeSchema attribute, AttributeDependency dependency, CommandContext command)
    {
        if (dependency is RequiredWhen required)
        {
            return CheckRequired(attribute, required, command);
        }

        if (command.Node.Find(attribute.Name) is not { } set || !set.Value.IsDefinitelySet())
        {
            return null;
        }

        return dependency switch
        {
            OnlyWhen { Condition: var condition, IsAdvisory: false } when command.DefinitelyDoesNotHold(condition) =>
                Report(set.Id, command.NameOf(attribute), $"must be left out unless {condition.Display}")
                    .Suggest([.. Set(condition), Remove(attribute.Name)]),
            AtMost { Other: var other } when IsGreater(set.Value, command.Node.Find(other)?.Value, out var numbers) =>
                Report(set.Id, command.NameOf(attribute), $"must not be greater than '{other}', but {numbers}"),
            _ => null,
        };
    }

    private Violation? CheckForm(AttributeSchema attribute, CommandContext command)
    {
        if (attribute.Dependencies.Count == 0
            || command.Node.Find(attribute.Name) is not { Value: TextValue text, Id: var id }
            || DependentForms.FindDisagreement(text, attribute, command) is not { } form)
        {
            return null;
        }

        var must = form is ValuesWhen { Values: var values } ? AllowedValuesText.Of(values) : "an absolute URL";
        return Report(
            id, command.NameOf(attribute), $"must be {must} where {form.Condition.Display}, but is '{text.Display}'")
            .Suggest([.. DependentForms.SuggestOthers(text, form, attribute, command.Options)]);
    }

    /// <summary>
    /// Checks a required attribute. A missing attribute has no node, so the attribute that requires it is marked.
    /// </summary>
    private Violation? CheckRequired(AttributeSchema attribute, RequiredWhen required, CommandContext command) =>
        command.IsDefinitelyUnset(attribute.Name) && command.DefinitelyHolds(required.Condition)
            ? (Report(
                command.Node.Find(required.Condition.Name)!.Id,
                command.NameOf(attribute),
                $"is required where {required.Condition.Display}, but is missing") with
            {
                IsAdvisory = required.IsAdvisory,
            }).Suggest([.. Fill(attribute, required.Condition), Remove(required.Condition.Name)])
            : null;

    private static IEnumerable<Suggestion> Set(AttributeCondition condition) =>
        condition is { Member: null, Value: { } value }
            ? [new SetAttribute(condition.Name, TextValue.Constant(value))]
            : [];

    private static IEnumerable<Suggestion> Fill(AttributeSchema attribute, AttributeCondition condition) =>
        condition is { Member: null, Value: not null } ? AttributeSuggestions.Fill(attribute) : [];

    /// <summary>
    /// Suggests a removal. It is lossy: without the attribute, the command does not do what its author wrote.
    /// </summary>
    private static RemoveAttribute Remove(string attribute) => new(attribute) { IsLossy = true };

    private static bool IsGreater(ScriptValue left, ScriptValue? right, out string numbers)
    {
        if (left is NumberValue less && right is NumberValue more && less.Value > more.Value)
        {
            numbers = $"{less.Json} is greater than {more.Json}";
            return true;
        }

        numbers = "";
        return false;
    }
}

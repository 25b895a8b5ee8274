using Percl.Language.Facts;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL2017 and PERCL2018: an attribute needs another, excludes it, or takes its effect away.</summary>
internal sealed class AttributesDisagreeRule : CommandRule
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
        }
    }

    private static Violation? Check(AttributeSchema attribute, AttributeDependency dependency, CommandContext command)
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
            OnlyWhen { Condition: var condition, IsAdvisory: var isIgnored } when command.DefinitelyDoesNotHold(condition) =>
                isIgnored
                    ? NoEffect($"unless {condition.Display}")
                    : Disagree($"must be left out unless {condition.Display}").Suggest([.. Set(condition), RemoveWanted(attribute.Name)]),
            NoEffectWhen { Condition: var condition } when command.DefinitelyHolds(condition) =>
                NoEffect($"where {condition.Display}"),
            AtMost { Other: var other } when IsGreater(set.Value, command.Node.Find(other)?.Value, out var numbers) =>
                Disagree($"must not be greater than '{other}', but {numbers}"),
            _ => null,
        };

        Violation Disagree(string what) =>
            Violation.Of(RuleIds.AttributesDisagree, set.Id, command.NameOf(attribute), what);
        Violation NoEffect(string where) =>
            Violation.Of(RuleIds.NoEffect, set.Id, command.NameOf(attribute), where).Suggest(Remove(attribute.Name));
    }

    private static IEnumerable<Suggestion> Set(AttributeCondition condition) => condition is { Member: null, Value: { } value }
        ? [new Suggestion(SuggestionKind.SetAttribute, condition.Name, JsonScalar.Of(value))]
        : [];

    private static IEnumerable<Suggestion> Fill(AttributeSchema attribute, AttributeCondition condition) =>
        condition is { Member: null, Value: not null } ? RequiredMissingRule.Fill(attribute) : [];

    private static Suggestion Remove(string attribute) => new(SuggestionKind.RemoveAttribute, attribute);

    /// <summary>Without the attribute the command does something else than what it says.</summary>
    private static Suggestion RemoveWanted(string attribute) => Remove(attribute) with { IsLossy = true };

    /// <summary>What is missing has no place, so the attribute that demands it is marked.</summary>
    private static Violation? CheckRequired(AttributeSchema attribute, RequiredWhen required, CommandContext command) =>
        command.IsDefinitelyUnset(attribute.Name) && command.DefinitelyHolds(required.Condition)
            ? (Violation.Of(
                RuleIds.AttributesDisagree,
                command.Node.Find(required.Condition.Name)!.Id,
                command.NameOf(attribute),
                $"is required where {required.Condition.Display}, but is missing") with
            {
                IsAdvisory = required.IsAdvisory,
            }).Suggest([.. Fill(attribute, required.Condition), RemoveWanted(required.Condition.Name)])
            : null;

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

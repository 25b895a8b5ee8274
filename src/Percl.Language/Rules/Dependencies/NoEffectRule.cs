using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL2018: an attribute has no effect because of another.</summary>
internal sealed class NoEffectRule() : CommandRule(new(
    "PERCL2018",
    RuleCategories.Values,
    RuleSeverity.Info,
    Title: "Attribute has no effect here",
    Message: "'{0}' has no effect {1}",
    Description: "FreeClimb ignores the attribute because of the value of another attribute.")
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
                if (command.Node.Find(attribute.Name) is { } set
                    && set.Value.IsDefinitelySet()
                    && FindCause(dependency, command) is { } cause)
                {
                    yield return Report(set.Id, command.NameOf(attribute), cause)
                        .Suggest(new RemoveAttribute(attribute.Name));
                }
            }
        }
    }

    private static string? FindCause(AttributeDependency dependency, CommandContext command) => dependency switch
    {
        OnlyWhen { Condition: var condition, IsAdvisory: true } when command.DefinitelyDoesNotHold(condition) =>
            $"unless {condition.Display}",
        NoEffectWhen { Condition: var condition } when command.DefinitelyHolds(condition) =>
            $"where {condition.Display}",
        _ => null,
    };
}

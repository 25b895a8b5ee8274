using Percl.Language.Collections;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>Keeps of the suggestions for a command's attributes those after which no rule says anything new.</summary>
internal static class SuggestionCheck
{
    /// <summary>Each suggestion costs as much as checking the command again, which more are not worth.</summary>
    private const int Most = 16;

    /// <summary>Takes away what would not help.</summary>
    /// <param name="violations">What was found.</param>
    /// <param name="command">The command.</param>
    /// <param name="check">Checks a command.</param>
    public static void Apply(List<Violation> violations, CommandNode command, Func<CommandNode, List<Violation>> check)
    {
        for (var i = 0; i < violations.Count; i++)
        {
            var violation = violations[i];
            if (violation.Suggestions.Count > 0)
            {
                violations[i] = violation with
                {
                    Suggestions = new EquatableArray<Suggestion>(violation.Suggestions.Where(
                        suggestion => i < Most && (Change(command, violation.Node, suggestion) is not { } changed || Helps(changed)))),
                };
            }

            bool Helps(CommandNode changed) =>
                check(changed).TrueForAll(left => !Same(left, violation) && violations.Exists(old => Same(old, left)));
        }
    }

    private static bool Same(Violation left, Violation right) =>
        left.RuleId == right.RuleId && left.Node == right.Node && left.Arguments == right.Arguments;

    /// <summary>The command after the change; null where the change is not one of its attributes.</summary>
    private static CommandNode? Change(CommandNode command, NodeId place, Suggestion suggestion) => suggestion.Kind switch
    {
        SuggestionKind.ReplaceValue => With(command.Attributes.Select(attribute =>
            attribute.Id == place ? attribute with { Value = JsonScalar.Read(suggestion.Json) } : attribute)),
        SuggestionKind.RemoveAttribute => With(command.Attributes.Where(attribute => attribute.Name != suggestion.Name)),
        SuggestionKind.SetAttribute => With(command.Attributes.Where(attribute => attribute.Name != suggestion.Name)
            .Append(new AttributeNode(new NodeId(-1), suggestion.Name, JsonScalar.Read(suggestion.Json)))),
        _ => null,
    } is { } attributes ? command with { Attributes = attributes } : null;

    private static EquatableArray<AttributeNode>? With(IEnumerable<AttributeNode> attributes) => new(attributes);
}

using Percl.Language.Collections;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>Removes suggestions for a command's attributes after which a rule would report a new violation.</summary>
internal static class SuggestionCheck
{
    /// <summary>
    /// The maximum number of suggestions that are checked: each costs as much as checking the command again.
    /// </summary>
    private const int Most = 16;

    /// <summary>Removes the suggestions that would not help.</summary>
    /// <param name="violations">The violations with their suggestions.</param>
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
                        suggestion =>
                            i < Most && (Change(command, violation.Node, suggestion) is not { } changed
                                || Helps(changed)))),
                };
            }

            bool Helps(CommandNode changed) =>
                check(changed).TrueForAll(left => !Same(left, violation) && violations.Exists(old => Same(old, left)));
        }
    }

    private static bool Same(Violation left, Violation right) =>
        left.Rule == right.Rule && left.Node == right.Node && left.Arguments == right.Arguments;

    /// <summary>Returns the command after the change; null where the change is not one of its attributes.</summary>
    private static CommandNode? Change(CommandNode command, NodeId node, Suggestion suggestion) => suggestion switch
    {
        ReplaceValue { Value: var value } => With(command.Attributes.Select(attribute =>
            attribute.Id == node ? attribute with { Value = value } : attribute)),
        RemoveAttribute { Name: var name } => With(command.Attributes.Where(attribute => attribute.Name != name)),
        SetAttribute { Name: var name, Value: var value } => With(command.Attributes
            .Where(attribute => attribute.Name != name)
            .Append(new AttributeNode(NodeId.None, name, value))),
        _ => null,
    } is { } attributes ? command with { Attributes = attributes } : null;

    private static EquatableArray<AttributeNode>? With(IEnumerable<AttributeNode> attributes) => new(attributes);
}

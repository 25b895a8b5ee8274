using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL4008: a command that PerCL has is declared differently.</summary>
internal sealed class DeclaredDifferentlyRule() : DeclarationRule(new(
    "PERCL4008",
    RuleCategories.Declarations,
    RuleSeverity.Warning,
    Title: "Command is declared differently from what PerCL has",
    Message: "'{0}' is declared differently from PerCL's own: {1}",
    Description: "A command of your own has the name of a PerCL command, but other attributes or another effect on "
        + "the script."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(CommandSchema declared, LanguageSchema language)
    {
        if (declared.IsObject || language.Find(declared.Name) is not { } real || ReferenceEquals(real, declared))
        {
            yield break;
        }

        if (declared.EndsScript != real.EndsScript)
        {
            yield return Differs(NodeId.None, real.EndsScript
                ? "there it ends the script, here the script goes on after it"
                : "there the script goes on after it, here it ends the script");
        }

        foreach (var required in real.Attributes)
        {
            if (required.IsRequired && declared.Find(required.Name) is null)
            {
                yield return Differs(NodeId.None, $"there it requires '{required.Name}', which is missing here");
            }
        }

        for (var i = 0; i < declared.Attributes.Count; i++)
        {
            if (Difference(declared.Attributes[i], real) is { } difference)
            {
                yield return Differs(new NodeId(i), difference);
            }
        }

        Violation Differs(NodeId node, string how) => Report(node, declared.Name, how);
    }

    private static string? Difference(AttributeSchema declared, CommandSchema command)
    {
        if (command.Find(declared.Name) is not { } real)
        {
            // Another rule reports a command that holds no commands at all.
            return declared.HoldsCommands && !command.HoldsCommands
                ? null
                : $"there it has no attribute '{declared.Name}'";
        }

        if (JsonType(declared.Kind) is { } type && JsonType(real.Kind) is { } realType && type != realType)
        {
            return $"there '{declared.Name}' is {realType}, here it is {type}";
        }

        return real.IsRequired && !declared.IsRequired ? $"there '{declared.Name}' is required" : null;
    }

    private static string? JsonType(ValueKind kind) => kind switch
    {
        ValueKind.Text or ValueKind.Uri or ValueKind.Enum => "a string",
        ValueKind.Boolean => "true or false",
        ValueKind.WholeNumber or ValueKind.Number => "a number",
        ValueKind.Texts => "a list of strings",
        ValueKind.Map or ValueKind.Members => "an object",
        ValueKind.Command => "a command",
        ValueKind.Commands => "a list of commands",
        _ => null,
    };
}

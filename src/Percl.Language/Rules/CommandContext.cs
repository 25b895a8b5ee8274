using Percl.Language.Schema;
using Percl.Language.Script;

namespace Percl.Language.Rules;

/// <summary>Represents a command that is checked, with its declaration.</summary>
/// <param name="Node">The command.</param>
/// <param name="Schema">The declaration of the command.</param>
/// <param name="Options">The options of the rules.</param>
public sealed record CommandContext(CommandNode Node, CommandSchema Schema, RuleOptions Options)
{
    /// <summary>Returns the name of an attribute in messages.</summary>
    public string NameOf(AttributeSchema attribute) => Schema.Name + "." + attribute.Name;

    /// <summary>Determines whether an attribute definitely has no value: it is absent or null.</summary>
    public bool IsDefinitelyUnset(string name) =>
        Node.Find(name) is { } set ? set.Value is NullValue : Node.IsComplete;

    /// <summary>Determines whether a condition definitely holds.</summary>
    public bool DefinitelyHolds(AttributeCondition condition) =>
        (condition.HoldsUnset && IsDefinitelyUnset(condition.Name))
        || (FindValue(condition) is { } value
            && (condition.Value is null ? value.IsDefinitelySet() : value.ConstantText() == condition.Value));

    /// <summary>Determines whether a condition definitely does not hold.</summary>
    public bool DefinitelyDoesNotHold(AttributeCondition condition)
    {
        if (IsDefinitelyUnset(condition.Name))
        {
            return !condition.HoldsUnset;
        }

        if (FindValue(condition) is not { } value)
        {
            return condition.Member is { } member
                && Node.Find(condition.Name)?.Value is ObjectValue { IsComplete: true } whole
                && whole.Members.All(other => other.Name != member);
        }

        return value is NullValue
            || (condition.Value is { } expected && value.ConstantText() is { } text && text != expected);
    }

    private ScriptValue? FindValue(AttributeCondition condition)
    {
        var value = Node.Find(condition.Name)?.Value;
        return condition.Member is { } member
            ? (value as ObjectValue)?.Members.FirstOrDefault(other => other.Name == member)?.Value
            : value;
    }
}

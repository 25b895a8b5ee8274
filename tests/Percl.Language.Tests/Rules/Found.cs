using Percl.Language.Rules;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Tests.Rules;

internal static class Found
{
    /// <summary>What one rule finds in a declaration.</summary>
    public static Violation[] Violations(CommandSchema declared, string ruleId) =>
        [.. PerclRules.Check(declared, Commands.AllOfThem).Where(violation => violation.RuleId == ruleId)];

    /// <summary>What one rule finds in the value of an attribute.</summary>
    public static List<Violation> InValue(AttributeSchema declared, ScriptValue value, string ruleId, RuleOptions? options = null)
    {
        var schema = Commands.Declare("Sing", isPrompt: false, declared);
        var script = Commands.ScriptOf(Commands.Command(1, schema, Commands.Attribute(2, declared.Name, value)));
        return [.. PerclRules.Check(script, Commands.AllOfThem, options ?? RuleOptions.Default)
            .Where(violation => violation.RuleId == ruleId)];
    }

    /// <summary>What one rule finds in a script.</summary>
    public static List<Violation> Violations(ScriptModel script, string ruleId) =>
        [.. PerclRules.Check(script, Commands.AllOfThem).Where(violation => violation.RuleId == ruleId)];
}

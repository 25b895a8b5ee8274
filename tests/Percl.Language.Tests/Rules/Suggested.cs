using Percl.Language.Checking;
using Percl.Language.Collections;
using Percl.Language.Rules;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Tests.Rules;

/// <summary>What rules suggest.</summary>
internal static class Suggested
{
    public static readonly AttributeSchema Loop = new("loop") { Kind = ValueKind.WholeNumber, Range = new NumberRange(0, 10) };

    public static EquatableArray<Suggestion> Suggest(AttributeSchema declared, ScriptValue value, string ruleId) =>
        Assert.Single(Found.InValue(declared, value, ruleId)).Suggestions;

    public static List<Suggestion> Suggest(CommandSchema schema, string ruleId, params AttributeNode[] attributes) =>
    [
        .. PerclRules.CheckAttributes(Commands.Command(0, schema, attributes) with { IsComplete = true }, RuleOptions.Default)
            .Where(violation => violation.RuleId == ruleId)
            .SelectMany(static violation => violation.Suggestions),
    ];
}

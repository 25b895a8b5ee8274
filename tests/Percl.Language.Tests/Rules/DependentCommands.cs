using Percl.Language.Checking;
using Percl.Language.Collections;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;
using static Percl.Language.Tests.Rules.Commands;

namespace Percl.Language.Tests.Rules;

/// <summary>Commands whose attributes depend on each other.</summary>
internal static class DependentCommands
{
    public static readonly AttributeCondition IsOn = new("mode", Member: null, "on");

    public static CommandSchema Dependent(params AttributeDependency[] dependencies) => Declare(
        "Sing",
        isPrompt: false,
        new AttributeSchema("mode"),
        new AttributeSchema("value") { Dependencies = new EquatableArray<AttributeDependency>(dependencies) });

    public static AttributeNode Number(int place, string name, string number) => Attribute(place, name, new NumberValue(number));

    public static List<Violation> Check(CommandSchema schema, bool isComplete, params AttributeNode[] attributes) =>
        [.. PerclRules.Check(Command(1, schema, attributes) with { IsComplete = isComplete }, AllOfThem)];
}

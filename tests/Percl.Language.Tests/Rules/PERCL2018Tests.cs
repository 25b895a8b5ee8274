using Percl.Language.Schema;
using Percl.Language.Script;
using static Percl.Language.Tests.Rules.Commands;
using static Percl.Language.Tests.Rules.DependentCommands;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL2018Tests
{
    [Fact]
    public void AttributeWithoutEffect_IsReported()
    {
        var withAny = Dependent(new NoEffectWhen(IsOn with { Value = null }));

        Assert.Equal("where 'mode' is set", Assert.Single(Check(withAny, true, Text(2, "mode", "x"), Text(3, "value", "x"))).Arguments[1]);
        Assert.Equal("PERCL2018", Assert.Single(Check(
            withAny, true, Attribute(2, "mode", new ObjectValue(default)), Text(3, "value", "x"))).RuleId);
        Assert.Single(Check(Dependent(new NoEffectWhen(IsOn)), true, Text(2, "mode", "on"), Text(3, "value", "x")));
        Assert.Single(Check(
            Dependent(new NoEffectWhen(IsOn with { Value = "true" })),
            true,
            Attribute(2, "mode", new BooleanValue(true)),
            Attribute(3, "value", new NumberValue("1"))));
        Assert.Empty(Check(withAny, true, Attribute(2, "mode", UnknownValue.Instance), Text(3, "value", "x")));
        Assert.Empty(Check(withAny, true, Attribute(2, "mode", NullValue.Instance), Text(3, "value", "x")));
        Assert.Empty(Check(Dependent(new NoEffectWhen(IsOn)), true, Text(2, "mode", "off"), Text(3, "value", "x")));
    }
}

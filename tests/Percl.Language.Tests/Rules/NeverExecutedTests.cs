using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;
using static Percl.Language.Tests.Rules.Commands;

namespace Percl.Language.Tests.Rules;

public sealed class NeverExecutedTests
{
    [Fact]
    public void Command_AfterATerminalOne_IsReported()
    {
        var violation = Assert.Single(Check(Command(1, GetDigits), Command(2, Say)));

        Assert.Equal(new NodeId(2), violation.Node);
        Assert.Equal(["'Say'", "GetDigits", "is terminal"], violation.Arguments);
        Assert.False(violation.IsAdvisory);
    }

    [Fact]
    public void Command_AfterOneThatEndsTheCall_IsReported()
    {
        var violation = Assert.Single(Check(Command(1, Hangup), Command(2, GetDigits)));

        Assert.Equal(["'GetDigits'", "Hangup", "ends the call"], violation.Arguments);
    }

    [Fact]
    public void Commands_AfterATerminalOne_AreAllReportedWithTheFirstAsReason()
    {
        var violations = Check(Command(1, Say), Command(2, GetDigits), Command(3, Hangup), Command(4, Say));

        Assert.Equal([3, 4], violations.Select(static violation => violation.Node.Value));
        Assert.All(violations, static violation => Assert.Equal("GetDigits", violation.Arguments[1]));
    }

    [Fact]
    public void Command_ThatIsConditionalOrUnknownAfterATerminalOne_IsReported()
    {
        var violations = Check(Command(1, GetDigits), Conditional(2, Say), Command(3, schema: null));

        Assert.Equal([2, 3], violations.Select(static violation => violation.Node.Value));
        Assert.Equal("This command", violations[1].Arguments[0]);
    }

    [Fact]
    public void Command_AfterUnknownItemsAfterATerminalOne_IsReported() =>
        Assert.Equal(3, Assert.Single(Check(Command(1, GetDigits), Unknown(2), Command(3, Say))).Node.Value);

    [Fact]
    public void Terminal_AsTheLastCommand_IsLeftAlone() => Assert.Empty(Check(Command(1, Say), Command(2, GetDigits)));

    [Fact]
    public void Terminal_ThatIsConditional_EndsNothing() =>
        Assert.Empty(Check(Conditional(1, GetDigits), Conditional(2, Hangup), Command(3, Say)));

    [Fact]
    public void Command_ThatIsUnknown_EndsNothing() => Assert.Empty(Check(Command(1, schema: null), Command(2, Say)));

    [Fact]
    public void Items_ThatAreUnknown_EndNothing() => Assert.Empty(Check(Unknown(1), Command(2, Say)));

    [Fact]
    public void Items_ThatAreUnknownAfterATerminalOne_AreLeftAlone() =>
        Assert.Empty(Check(Command(1, GetDigits), Unknown(2)));

    [Fact]
    public void Script_WithoutItems_IsLeftAlone() => Assert.Empty(Check());

    [Fact]
    public void Prompts_WithACommandAfterATerminalOne_AreLeftAlone()
    {
        var prompts = ScriptOf(Command(1, GetDigits), Command(2, Say)) with { Kind = ScriptKind.Prompts };

        Assert.Empty(Found.Violations(prompts, "PERCL1001"));
    }

    private static List<Violation> Check(params ScriptItem[] items) => Found.Violations(ScriptOf(items), "PERCL1001");
}

using Percl.Language.Rules;
using static Percl.Language.Tests.Rules.Commands;

namespace Percl.Language.Tests.Rules;

public sealed class PerclRulesTests
{
    [Fact]
    public void Check_CommandsNestedInAScript_FindsWhatIsWrongInThem()
    {
        var script = ScriptOf(
            Command(1, Say, Text(2, "text", "Hi")),
            Command(
                3,
                GetDigits,
                Text(4, "actionUrl", "https://x"),
                Prompts(5, "prompts", Command(6, Play, Text(7, "file", "/a.wav")), Command(8, Hangup))));

        Assert.Equal(
            [("PERCL1002", 8), ("PERCL2001", 7)],
            PerclRules.Check(script, AllOfThem).Select(static v => (v.RuleId, v.Node.Value)).Order());
    }

    [Fact]
    public void Check_CommandsNestedInNestedOnes_FindsWhatIsWrongInThem()
    {
        var inner = Command(1, GetDigits, Prompts(2, "prompts", Command(3, Play, Text(4, "file", "/a.wav"))));
        var script = ScriptOf(Command(5, GetDigits, Prompts(6, "prompts", inner)));

        Assert.Equal(
            [("PERCL1002", 1), ("PERCL2001", 4)],
            PerclRules.Check(script, AllOfThem).Select(static v => (v.RuleId, v.Node.Value)).Order());
    }

    [Fact]
    public void Check_CommandsNestedInAnUnknownCommand_FindsWhatIsWrongInThem()
    {
        var script = ScriptOf(Command(1, schema: null, Prompts(2, "prompts", Command(3, Hangup))));

        Assert.Equal("PERCL1002", Assert.Single(PerclRules.Check(script, AllOfThem)).RuleId);
    }

    [Fact]
    public void CheckOrder_OfAScript_DoesNotLookIntoCommands()
    {
        var script = ScriptOf(Command(1, GetDigits, Text(2, "actionUrl", "/menu")), Command(3, Say));

        Assert.Equal("PERCL1001", Assert.Single(PerclRules.CheckOrder(script, AllOfThem)).RuleId);
    }

    [Fact]
    public void Check_ScriptWithNothingWrong_FindsNothing()
    {
        var script = ScriptOf(
            Command(1, Say, Text(2, "text", "Hi")) with { IsComplete = true },
            Conditional(3, Hangup),
            Unknown(4),
            Command(
                5,
                GetDigits,
                Text(6, "actionUrl", null, "/menu"),
                Prompts(7, "prompts", Command(8, Play, Text(9, "file", "https://x/", null)) with { IsComplete = true }))
            with
            { IsComplete = true });

        Assert.Empty(PerclRules.Check(script, AllOfThem));
    }
}

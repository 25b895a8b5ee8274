using Percl.Language.Rules;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;
using static Percl.Language.Tests.Rules.Commands;

namespace Percl.Language.Tests.Script;

/// <summary>What rules know of what runs in front, where several ways lead to a command.</summary>
public sealed class CommandsBeforeTests
{
    private static readonly CommandSchema Reject =
        Declare("Reject", isPrompt: false) with { EndsCall = true, FirstInAnswerTo = "inboundCall" };

    private static readonly CommandSchema Early =
        Declare("PlayEarlyMedia", isPrompt: false) with { FirstInAnswerTo = "inboundCall", MayRepeatAtStart = true };

    [Fact]
    public void Command_BehindAnEndOnEachWay_IsReportedWithTheFirst()
    {
        var violation = Assert.Single(Check(After(Command(1, Say), Command(2, GetDigits)).Merge(After(Command(3, Hangup))), Command(4, Say)));

        Assert.Equal(("PERCL1001", new NodeId(4)), (violation.RuleId, violation.Node));
        Assert.Equal(["'Say'", "GetDigits", "is terminal"], violation.Arguments);
    }

    [Fact]
    public void Command_BehindAnEndOnOneWay_IsLeftAlone()
    {
        Assert.Empty(Check(After(Command(1, Hangup)).Merge(After(Command(2, Say))), Command(3, Say)));
        Assert.Empty(Check(After(Command(1, Say)).Merge(After(Command(2, Hangup))), Command(3, Say)));
        Assert.Empty(Check(CommandsBefore.Unknown.Merge(After(Command(2, Hangup))), Command(3, Say)));
    }

    [Fact]
    public void Command_BehindAnEndThatIsKnownTwice_IsReported()
    {
        Assert.Single(Check(CommandsBefore.Unknown.Combine(After(Command(1, Hangup))), Command(2, Say)));
        Assert.Single(Check(After(Command(1, Hangup)).Combine(CommandsBefore.Unknown), Command(2, Say)));
    }

    [Fact]
    public void Start_BehindDifferentCommands_IsReported() => Assert.Equal(
        "it follows 'Say'",
        Assert.Single(Check(After(Command(1, Say)).Merge(After(Command(2, Play))), Command(3, Reject))).Arguments[2]);

    [Fact]
    public void Start_BehindWhatRunsOnEachWay_IsReported()
    {
        Assert.Equal(
            "it follows 'Play'",
            Assert.Single(Check(After(Command(1, Say), Command(2, Play)).Merge(After(Command(3, Play))), Command(4, Reject))).Arguments[2]);
        Assert.Single(Check(CommandsBefore.Unknown.Combine(After(Command(1, Say))), Command(2, Early)));
    }

    [Fact]
    public void Start_ThatMayBeAtTheStart_IsLeftAlone()
    {
        Assert.Empty(Check(After(Command(1, Say)).Merge(CommandsBefore.None), Command(2, Reject)));
        Assert.Empty(Check(After(Command(1, Say)).Merge(After(Command(2, Early))), Command(3, Early)));
        Assert.Empty(Check(After(Command(1, Early)).Merge(After(Command(2, Say))), Command(3, Early)));
        Assert.Empty(Check(CommandsBefore.Unknown, Command(1, Reject)));
    }

    [Fact]
    public void CommandThatIsIgnored_EndsNothing()
    {
        Assert.Equal(["PERCL1001"], Check(CommandsBefore.None, Command(1, Reject), Command(2, Say)).Select(static v => v.RuleId));
        Assert.Equal(["PERCL1004"], Check(CommandsBefore.None, Command(1, Say), Command(2, Reject), Command(3, Say)).Select(static v => v.RuleId));
        Assert.Empty(Check(CommandsBefore.Unknown, Command(1, Reject), Command(2, Say)));
        Assert.Empty(Check(CommandsBefore.None, Unknown(1), Command(2, Reject), Command(3, Say)));
    }

    [Fact]
    public void Group_IsReportedOnceWhereItIsTakenOver()
    {
        var group = new CommandGroup(new NodeId(2), List<ScriptItem>(Unknown(2), Command(2, Say), Command(2, Play)));

        var violation = Assert.Single(Check(CommandsBefore.None, Command(1, Hangup), group));

        Assert.Equal(new NodeId(2), violation.Node);
        Assert.Equal("'Say'", violation.Arguments[0]);
        Assert.Empty(Check(CommandsBefore.None, Command(1, Hangup), new CommandGroup(new NodeId(2), List<ScriptItem>(Unknown(2)))));
    }

    [Fact]
    public void Group_EndsTheScriptWhereItsCommandsDo()
    {
        var group = new CommandGroup(new NodeId(1), List<ScriptItem>(Command(1, Say), Command(1, Hangup), Command(1, Say)));

        Assert.Equal(new NodeId(2), Assert.Single(Check(CommandsBefore.None, group, Command(2, Say))).Node);
    }

    [Fact]
    public void Start_InAGroup_IsReportedUnlessTheGroupIsAtFault()
    {
        var right = new CommandGroup(new NodeId(2), List<ScriptItem>(Command(2, Early), Command(2, Say)));
        var wrong = new CommandGroup(new NodeId(2), List<ScriptItem>(Command(2, Say), Command(2, Reject)));

        Assert.Equal("PERCL1004", Assert.Single(Check(CommandsBefore.None, Command(1, Say), right)).RuleId);
        Assert.Empty(Check(CommandsBefore.None, Command(1, Say), wrong));
    }

    [Fact]
    public void Choice_EndsTheScriptOnlyIfEachOfItDoes()
    {
        var ends = new CommandChoice(new NodeId(1), List<ScriptItem>(Command(1, GetDigits), Command(1, Hangup)));
        var mayEnd = new CommandChoice(new NodeId(1), List<ScriptItem>(Command(1, Hangup), Unknown(1)));

        Assert.Equal("GetDigits", Assert.Single(Check(CommandsBefore.None, ends, Command(2, Say))).Arguments[1]);
        Assert.Empty(Check(CommandsBefore.None, mayEnd, Command(2, Say)));
        Assert.Equal(new NodeId(1), Assert.Single(Check(After(Command(0, Hangup)), ends)).Node);
    }

    [Fact]
    public void End_IsToldOfWhatWasReadLast()
    {
        Assert.Equal(new NodeId(2), FindEnd(After(Command(1, Say)).Merge(After(Command(2, Play))))?.Node);
        Assert.Equal(new NodeId(2), FindEnd(After(Command(2, Say)).Merge(After(Command(1, Play))))?.Node);
        Assert.Equal(new NodeId(1), FindEnd(After(Command(1, Say)).Merge(CommandsBefore.None))?.Node);
        Assert.Equal(new NodeId(1), FindEnd(CommandsBefore.None.Merge(After(Command(1, Say))))?.Node);
    }

    [Fact]
    public void End_ThatMayBeTerminalOrUnknown_IsNotTold()
    {
        Assert.Null(FindEnd(After(Command(1, Say)).Merge(After(Command(2, Hangup)))));
        Assert.Null(FindEnd(After(Command(1, Say)).Merge(CommandsBefore.Unknown)));
        Assert.Null(FindEnd(After(Command(1, Say)).TransferUnknown()));
        Assert.Null(FindEnd(After(Conditional(1, Hangup), Command(2, Say))));
        Assert.Null(FindEnd(After(Command(1, schema: null))));
        Assert.Null(FindEnd(After(Command(1, Say)).Combine(After(Command(2, Say)))));
    }

    [Fact]
    public void Script_WithCommandsInFront_IsNotEmpty()
    {
        var empty = ScriptOf() with { IsComplete = true, Id = new NodeId(9) };

        Assert.Equal(["PERCL1007"], CheckOrder(empty).Select(static v => v.RuleId));
        Assert.DoesNotContain(CheckOrder(empty with { Before = After(Command(1, Say)) }), static v => v.RuleId == "PERCL1007");
        Assert.Empty(CheckOrder(empty with { Before = CommandsBefore.Unknown }));
    }

    private static CommandsBefore After(params ScriptItem[] items) => CommandsBefore.None.Transfer(List(items));

    private static Violation[] Check(CommandsBefore before, params ScriptItem[] items) =>
        CheckOrder(ScriptOf(items) with { Before = before });

    private static Violation? FindEnd(CommandsBefore before) =>
        CheckOrder(ScriptOf() with { Before = before, IsComplete = true }).FirstOrDefault(static v => v.RuleId == "PERCL1005");

    private static Violation[] CheckOrder(ScriptModel script) => [.. PerclRules.CheckOrder(script, AllOfThem)];
}

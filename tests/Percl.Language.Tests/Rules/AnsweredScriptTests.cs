using Percl.Language.Rules;
using Percl.Language.Schema;
using Percl.Language.Script;
using static Percl.Language.Tests.Rules.Commands;

namespace Percl.Language.Tests.Rules;

/// <summary>Commands that work only at the start of one answer, in scripts of which it is known what they answer.</summary>
public sealed class AnsweredScriptTests
{
    private static readonly CommandSchema Reject =
        Declare("Reject", isPrompt: false) with { EndsCall = true, FirstInAnswerTo = "inboundCall" };

    [Fact]
    public void CommandOfAnotherAnswer_EndsNothing() => Assert.Equal(
        [("PERCL1004", 1), ("PERCL1001", 4)],
        Check("getDigits", Command(1, Reject), Command(2, Say), Command(3, Hangup), Command(4, Say)));

    [Fact]
    public void CommandOfThisAnswer_Ends() => Assert.Equal(
        [("PERCL1001", 2)],
        Check("inboundCall", Command(1, Reject), Command(2, Say)));

    [Fact]
    public void CommandOfAnyAnswer_Ends() => Assert.Equal([("PERCL1001", 2)], Check(answers: null, Command(1, Reject), Command(2, Say)));

    [Fact]
    public void CommandOfAnotherAnswer_OnOneOfTwoWays_EndsNothing()
    {
        var choice = new CommandChoice(new NodeId(1), List<ScriptItem>(Command(1, Reject), Command(1, Reject)));

        Assert.Equal([("PERCL1004", 1)], Check("getDigits", choice, Command(2, Say)));
        Assert.Equal([("PERCL1001", 2)], Check("inboundCall", choice, Command(2, Say)));
    }

    [Fact]
    public void Answer_IsKnownWhereWaysMeet()
    {
        var answering = CommandsBefore.None.InAnswerTo("getDigits");

        Assert.Equal("getDigits", answering.Transfer(Command(1, Say)).Merge(answering).Answers);
        Assert.Equal("getDigits", answering.Combine(CommandsBefore.Unknown).Answers);
        Assert.Null(CommandsBefore.None.Answers);
    }

    private static (string, int)[] Check(string? answers, params ScriptItem[] items) =>
    [
        .. PerclRules.CheckOrder(ScriptOf(items) with { Answers = answers }, AllOfThem)
            .Select(static violation => (violation.RuleId, violation.Node.Value))
            .OrderBy(static violation => violation.Value),
    ];
}

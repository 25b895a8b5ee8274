using Percl.Language.Checking;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;
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

    [Fact]
    public void Command_IsReportedWhereNoWebhookOfASetTakesIt()
    {
        var inbound = AnsweredWebhooks.Of("inboundCall");
        var digits = AnsweredWebhooks.Of("getDigits");
        var speech = AnsweredWebhooks.Of("getSpeech");
        var reject = Command(1, Reject);
        var choice = new CommandChoice(new NodeId(1), List<ScriptItem>(reject, Command(1, Say)));

        Assert.Equal(["PERCL1004"], CheckAll([digits], choice));
        Assert.Equal(["PERCL1004"], CheckAll([AnsweredWebhooks.Join([digits, speech])], choice));
        Assert.Empty(CheckAll([AnsweredWebhooks.Join([inbound, digits])], reject));
        Assert.Empty(CheckAll([AnsweredWebhooks.Join([AnsweredWebhooks.Unknown, digits])], reject));
        Assert.Empty(CheckAll([inbound], reject));
        Assert.Empty(CheckAll([AnsweredWebhooks.Unknown], reject));
        Assert.Empty(CheckAll([AnsweredWebhooks.None], reject));
        Assert.Empty(CheckAll([], reject));
    }

    [Fact]
    public void Command_IsReportedInOneOfSeveralAnswers_WhereTheScriptSurelyHoldsIt()
    {
        AnsweredWebhooks[] sets = [AnsweredWebhooks.Of("inboundCall"), AnsweredWebhooks.Of("getDigits"), AnsweredWebhooks.Unknown];
        var reject = Command(1, Reject);

        Assert.Equal(["PERCL1004"], CheckAll(sets, reject));
        Assert.Equal(["PERCL1004"], CheckAll(sets, new CommandGroup(new NodeId(1), List<ScriptItem>(reject))));
        Assert.Empty(CheckAll(sets, new CommandChoice(new NodeId(1), List<ScriptItem>(reject, reject))));
        Assert.Empty(CheckAll(sets, Conditional(1, Reject)));
        Assert.Empty(CheckAll(sets, new CommandGroup(new NodeId(1), List<ScriptItem>(Conditional(1, Reject)))));
    }

    [Fact]
    public void Command_IsReportedWhereTheCallerMayDecide_OnlyWhereTheScriptSurelyHoldsIt()
    {
        var digits = AnsweredWebhooks.Of("getDigits") with { MayDecide = true };
        var reject = Command(1, Reject);

        Assert.Equal(["PERCL1004"], CheckAll([digits], reject, Command(2, Say)));
        Assert.Equal(["PERCL1001"], CheckAll([digits], Command(1, Hangup), Command(2, Say)));
        Assert.Empty(CheckAll([digits], Conditional(1, Reject)));
        Assert.Empty(CheckAll([digits], new CommandChoice(new NodeId(1), List<ScriptItem>(reject, Command(1, Say)))));
        Assert.Empty(CheckAll([digits, digits], new CommandChoice(new NodeId(1), List<ScriptItem>(reject, reject))));
        Assert.True(AnsweredWebhooks.Join([AnsweredWebhooks.Unknown, digits]).MayDecide);
    }

    [Fact]
    public void Command_AfterTheEnd_IsMovedOnlyIntoAnAnswerThatTakesIt()
    {
        var script = ScriptOf(Command(1, Hangup), Command(2, Play));

        Assert.Contains(Suggestions(script with { Answers = "getDigits" }), static one => one is MoveInFront);
        Assert.DoesNotContain(Suggestions(script with { Answers = "queueWait" }), static one => one is MoveInFront);

        static IEnumerable<Suggestion> Suggestions(ScriptModel script) =>
            Assert.Single(PerclRules.CheckOrder(script, AnswerScripts.AnswerLanguage), static v => v.RuleId == "PERCL1001").Suggestions;
    }

    private static string[] CheckAll(AnsweredWebhooks[] answered, params ScriptItem[] items) =>
        [.. PerclRules.CheckOrder(ScriptOf(items), answered, AllOfThem).Select(static violation => violation.RuleId)];

    private static (string, int)[] Check(string? answers, params ScriptItem[] items) =>
    [
        .. PerclRules.CheckOrder(ScriptOf(items) with { Answers = answers }, AllOfThem)
            .Select(static violation => (violation.RuleId, violation.Node.Value))
            .OrderBy(static violation => violation.Value),
    ];
}

using Percl.Language.Rules;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;
using static Percl.Language.Tests.Rules.Commands;

namespace Percl.Language.Tests.Rules;

/// <summary>PERCL1004 to PERCL1007.</summary>
public sealed class ScriptRuleTests
{
    private static readonly CommandSchema Reject =
        Declare("Reject", isPrompt: false) with { EndsCall = true, FirstInAnswerTo = "inboundCall" };

    private static readonly CommandSchema Early =
        Declare("PlayEarlyMedia", isPrompt: false) with { FirstInAnswerTo = "inboundCall", MayRepeatAtStart = true };

    private static readonly CommandSchema WaitingSay = Say with { AllowedInAnswerTo = List("queueWait") };

    private static readonly CommandSchema Enqueue = Declare(
        "Enqueue",
        isPrompt: false,
        new AttributeSchema("waitUrl") { Webhooks = List(new WebhookSchema("queueWait", false, IsSentAgain: true)) }) with
    { IsTerminal = true };

    private static readonly LanguageSchema Language = new([WaitingSay, Play, GetDigits, Hangup, Reject, Early, Enqueue]);

    [Fact]
    public void Start_BehindAnotherCommand_IsReported()
    {
        var violation = Assert.Single(Check("PERCL1004", ScriptOf(Command(1, Say), Command(2, Reject))));

        Assert.Equal(new NodeId(2), violation.Node);
        Assert.Equal(["'Reject'", "inboundCall", "it follows 'Say'"], violation.Arguments);
    }

    [Fact]
    public void Start_ThatMayNotRepeat_IsReportedBehindAnother()
    {
        Assert.Single(Check("PERCL1004", ScriptOf(Command(1, Early), Command(2, Reject))));
        Assert.Single(Check("PERCL1004", ScriptOf(Command(1, Early), Command(2, Say), Command(3, Early))));
    }

    [Fact]
    public void Start_InTheAnswerToAnotherWebhook_IsReported() => Assert.Equal(
        "the script answers 'redirect'",
        Assert.Single(Check("PERCL1004", ScriptOf(Command(1, Reject)) with { Answers = "redirect" })).Arguments[2]);

    [Fact]
    public void Start_ThatMayBeFirst_IsLeftAlone()
    {
        Assert.Empty(Check("PERCL1004", ScriptOf(Command(1, Reject)) with { Answers = "inboundCall" }));
        Assert.Empty(Check("PERCL1004", ScriptOf(Command(1, Early), Command(2, Early), Command(3, Say))));
        Assert.Empty(Check("PERCL1004", ScriptOf(Conditional(1, Say), Command(2, Reject))));
        Assert.Empty(Check("PERCL1004", ScriptOf(Unknown(1), Command(2, Reject))));
        Assert.Empty(Check("PERCL1004", ScriptOf(Command(1, schema: null), Command(2, Reject))));
        Assert.Empty(Check("PERCL1004", ScriptOf(Conditional(1, Reject), Command(2, Early))));
        Assert.Empty(Check("PERCL1004", ScriptOf(Command(1, Say), Command(2, Reject)) with { Kind = ScriptKind.Prompts }));
    }

    [Fact]
    public void Start_ThatIsNeverExecuted_IsLeftToTheOtherRule() =>
        Assert.Empty(Check("PERCL1004", ScriptOf(Command(1, Hangup), Command(2, Reject))));

    [Fact]
    public void End_ThatIsNotTerminal_IsReportedAtTheLastCommand()
    {
        var violation = Assert.Single(Check("PERCL1005", Whole(Command(1, Play), Command(2, Say))));

        Assert.Equal(new NodeId(2), violation.Node);
        Assert.Equal(["'Say'"], violation.Arguments);
    }

    [Fact]
    public void End_ThatIsNotSurelyTheEnd_IsLeftAlone()
    {
        Assert.Empty(Check("PERCL1005", Whole(Command(1, Say), Command(2, Hangup))));
        Assert.Empty(Check("PERCL1005", Whole(Command(1, Hangup), Command(2, Say))));
        Assert.Empty(Check("PERCL1005", Whole(Command(1, Say), Conditional(2, GetDigits))));
        Assert.Empty(Check("PERCL1005", Whole(Command(1, Say), Unknown(2))));
        Assert.Empty(Check("PERCL1005", Whole(Unknown(1), Command(2, Say))));
        Assert.Empty(Check("PERCL1005", Whole(Command(1, Say), Command(2, schema: null))));
        Assert.Empty(Check("PERCL1005", ScriptOf(Command(1, Say))));
        Assert.Empty(Check("PERCL1005", Whole()));
    }

    [Fact]
    public void End_OfAScriptThatIsAskedForAgain_IsLeftAlone()
    {
        Assert.Empty(Check("PERCL1005", Whole(Command(1, Say)) with { Answers = "queueWait" }));
        Assert.Single(Check("PERCL1005", Whole(Command(1, Say)) with { Answers = "redirect" }));
    }

    [Fact]
    public void Command_ThatTheWebhookDoesNotTake_IsReported()
    {
        var violation = Assert.Single(Check(
            "PERCL1006", ScriptOf(Command(1, Say), Unknown(2), Conditional(3, Play)) with { Answers = "queueWait" }));

        Assert.Equal(new NodeId(3), violation.Node);
        Assert.Equal(["'Play'", "queueWait", "Say"], violation.Arguments);
    }

    [Fact]
    public void Command_ThatTheWebhookDoesNotTake_IsReportedWithAllThatItTakes()
    {
        var own = Declare("Act", isPrompt: false) with { AllowedInAnswerTo = List("queueWait") };
        var script = ScriptOf(Command(1, Play)) with { Answers = "queueWait" };

        Assert.Equal("Act, Say", Assert.Single(PerclRules.CheckOrder(script, new LanguageSchema([WaitingSay, own]))).Arguments[2]);
    }

    [Fact]
    public void Command_ThatTheWebhookMayTake_IsLeftAlone()
    {
        var own = Declare("Sing", isPrompt: false) with { AllowedInAnswerTo = List("queueWait") };

        Assert.Empty(Check("PERCL1006", ScriptOf(Command(1, own), Command(2, schema: null)) with { Answers = "queueWait" }));
        Assert.Empty(Check("PERCL1006", ScriptOf(Command(1, Play)) with { Answers = "redirect" }));
        Assert.Empty(Check("PERCL1006", ScriptOf(Command(1, Play))));
    }

    [Fact]
    public void Command_ThatTwoRulesCouldSpeakOf_IsReportedByOne()
    {
        // Nothing follows a terminal command, and what only works elsewhere is ignored.
        var dead = ScriptOf(Command(1, Enqueue), Command(2, Play)) with { Answers = "queueWait" };
        var start = ScriptOf(Command(1, Reject)) with { Answers = "queueWait" };

        Assert.Equal(
            [("PERCL1001", 2), ("PERCL1006", 1)],
            PerclRules.CheckOrder(dead, Language).Select(static v => (v.RuleId, v.Node.Value)).Order());
        Assert.Equal("PERCL1004", Assert.Single(PerclRules.CheckOrder(start, Language)).RuleId);
    }

    [Fact]
    public void EmptyScript_ThatStaysSo_IsReported() =>
        Assert.Equal(new NodeId(7), Assert.Single(Check("PERCL1007", Whole() with { Id = new NodeId(7) })).Node);

    [Fact]
    public void EmptyScript_ThatMayGrow_IsLeftAlone()
    {
        Assert.Empty(Check("PERCL1007", ScriptOf() with { Id = new NodeId(7) }));
        Assert.Empty(Check("PERCL1007", Whole(Unknown(1)) with { Id = new NodeId(7) }));
        Assert.Empty(Check("PERCL1007", Whole() with { Kind = ScriptKind.Prompts, Id = new NodeId(7) }));
    }

    private static ScriptModel Whole(params ScriptItem[] items) => ScriptOf(items) with { IsComplete = true };

    private static Violation[] Check(string ruleId, ScriptModel script) =>
        [.. PerclRules.CheckOrder(script, Language).Where(violation => violation.RuleId == ruleId)];
}

using Percl.Language.Schema;
using Percl.Language.Script;
using static Percl.Language.Tests.Rules.AnswerScripts;
using static Percl.Language.Tests.Rules.Commands;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL1004Tests
{
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
}

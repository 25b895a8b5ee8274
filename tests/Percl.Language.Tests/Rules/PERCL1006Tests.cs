using Percl.Language.Checking;
using Percl.Language.Schema;
using Percl.Language.Script;
using static Percl.Language.Tests.Rules.AnswerScripts;
using static Percl.Language.Tests.Rules.Commands;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL1006Tests
{
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
}

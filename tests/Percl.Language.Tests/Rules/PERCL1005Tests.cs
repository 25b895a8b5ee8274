using Percl.Language.Script;
using Percl.Language.Violations;
using static Percl.Language.Tests.Rules.AnswerScripts;
using static Percl.Language.Tests.Rules.Commands;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL1005Tests
{
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
    public void ScriptWithoutEnd_EndsWithTheCommandThatEndsTheCall()
    {
        var script = Commands.ScriptOf(Commands.Command(1, Commands.Say)) with { IsComplete = true };

        Assert.Equal(
            [new AppendCommand("Hangup")], Assert.Single(Found.Violations(script, "PERCL1005")).Suggestions);
    }
}

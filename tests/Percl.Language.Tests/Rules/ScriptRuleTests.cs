using Percl.Language.Checking;
using static Percl.Language.Tests.Rules.AnswerScripts;
using static Percl.Language.Tests.Rules.Commands;

namespace Percl.Language.Tests.Rules;

/// <summary>Where two rules could report the same command.</summary>
public sealed class ScriptRuleTests
{
    [Fact]
    public void Command_ThatTwoRulesCouldSpeakOf_IsReportedByOne()
    {
        // Nothing follows a terminal command, and what the answer does not take is not merely ignored.
        var dead = ScriptOf(Command(1, Enqueue), Command(2, Play)) with { Answers = "queueWait" };
        var start = ScriptOf(Command(1, Reject)) with { Answers = "queueWait" };

        Assert.Equal(
            [("PERCL1001", 2), ("PERCL1006", 1)],
            PerclRules.CheckOrder(dead, AnswerLanguage).Select(static v => (v.RuleId, v.Node.Value)).Order());
        Assert.Equal("PERCL1006", Assert.Single(PerclRules.CheckOrder(start, AnswerLanguage)).RuleId);
    }
}

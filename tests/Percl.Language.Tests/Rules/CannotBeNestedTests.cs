using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;
using static Percl.Language.Tests.Rules.Commands;

namespace Percl.Language.Tests.Rules;

public sealed class CannotBeNestedTests
{
    [Fact]
    public void Commands_ThatAreNoPromptsAmongPrompts_AreEachReported()
    {
        var violations = Check(InPrompts(Command(1, Say), Command(2, Hangup), Command(3, GetDigits)));

        Assert.Equal([2, 3], violations.Select(static violation => violation.Node.Value));
        Assert.Equal(["'Hangup'", "Play, Say"], violations[0].Arguments);
    }

    [Fact]
    public void Command_ThatIsConditionalAmongPrompts_IsReported() =>
        Assert.Single(Check(InPrompts(Conditional(1, Hangup))));

    [Fact]
    public void Prompts_AmongPrompts_AreLeftAlone() => Assert.Empty(Check(InPrompts(Command(1, Say), Command(2, Play))));

    [Fact]
    public void Items_ThatAreUnknownAmongPrompts_AreLeftAlone() =>
        Assert.Empty(Check(InPrompts(Command(1, schema: null), Unknown(2))));

    [Fact]
    public void Command_ThatIsNoPromptInAScript_IsLeftAlone() => Assert.Empty(Check(ScriptOf(Command(1, Hangup))));

    [Fact]
    public void Command_ThatIsNoPromptInANestedListOfAnyCommands_IsLeftAlone() =>
        Assert.Empty(Check(ScriptOf(Command(1, Hangup), Command(2, Say)) with { Kind = ScriptKind.Commands }));

    [Fact]
    public void Script_ThatIsAListOfPromptsItself_IsChecked() =>
        Assert.Single(Check(ScriptOf(Command(1, Hangup)) with { Kind = ScriptKind.Prompts }));

    private static ScriptModel InPrompts(params ScriptItem[] items) =>
        ScriptOf(Command(100, GetDigits, Prompts(101, "prompts", items)));

    private static List<Violation> Check(ScriptModel script) => Found.Violations(script, "PERCL1002");
}

using Percl.Language.Script;
using Percl.Language.Tests.Rules;

namespace Percl.Language.Tests.Script;

public sealed class ScriptModelTests
{
    [Fact]
    public void Models_BuiltTheSameWay_AreEqual()
    {
        Assert.Equal(Build("/menu"), Build("/menu"));
        Assert.Equal(Build("/menu").GetHashCode(), Build("/menu").GetHashCode());
    }

    [Fact]
    public void Models_ThatDifferDeepInside_AreNotEqual() => Assert.NotEqual(Build("/menu"), Build("/other"));

    [Fact]
    public void Schema_WithAnAttributeThatHoldsCommands_HoldsCommands()
    {
        Assert.True(Commands.GetDigits.HoldsCommands);
        Assert.False(Commands.Play.HoldsCommands);
    }

    [Fact]
    public void Schema_FindsAttributes_ByTheirExactName()
    {
        Assert.Equal("file", Commands.Play.Find("file")?.Name);
        Assert.Null(Commands.Play.Find("File"));
    }

    [Fact]
    public void Schema_ThatIsTerminalOrEndsTheCall_EndsTheScript()
    {
        Assert.True(Commands.GetDigits.EndsScript);
        Assert.True(Commands.Hangup.EndsScript);
        Assert.False(Commands.Play.EndsScript);
    }

    private static ScriptModel Build(string url) => Commands.ScriptOf(
        Commands.Command(1, Commands.GetDigits, Commands.Text(2, "actionUrl", "https://x")) with { IsComplete = true },
        Commands.Command(
            3,
            Commands.GetDigits,
            Commands.Prompts(4, "prompts", Commands.Command(5, Commands.Play, Commands.Text(6, "file", url)))));
}

using Percl.Language.Script;
using Percl.Language.Violations;
using static Percl.Language.Tests.Rules.Commands;

namespace Percl.Language.Tests.Rules;

public sealed class RequiredMissingTests
{
    [Fact]
    public void Required_ThatIsMissing_IsReportedAtTheCommand()
    {
        var violation = Assert.Single(Check(Command(1, Play, Text(2, "loop", "1")) with { IsComplete = true }));

        Assert.Equal(new NodeId(1), violation.Node);
        Assert.Equal(["Play.file", "missing", "refuses"], violation.Arguments);
        Assert.False(violation.IsAdvisory);
    }

    [Fact]
    public void Required_ThatIsNull_IsReportedAtItsValue()
    {
        var violation = Assert.Single(Check(Command(1, Play, Attribute(2, "file", NullValue.Instance))));

        Assert.Equal(new NodeId(2), violation.Node);
        Assert.Equal(["Play.file", "null", "refuses"], violation.Arguments);
        Assert.False(violation.IsAdvisory);
    }

    [Fact]
    public void Required_ThatIsEmpty_IsReportedAtItsValue()
    {
        var violation = Assert.Single(Check(Command(1, Play, Text(2, "file", ""))));

        Assert.Equal(new NodeId(2), violation.Node);
        Assert.Equal(["Play.file", "empty", "refuses"], violation.Arguments);
        Assert.False(violation.IsAdvisory);
    }

    [Fact]
    public void Required_ThatMayBeEmptyAndIs_IsHarmless()
    {
        var violation = Assert.Single(Check(Command(1, Say, Text(2, "text", ""))));

        Assert.True(violation.IsAdvisory);
        Assert.Equal(["Say.text", "empty", "skips"], violation.Arguments);
    }

    [Fact]
    public void Required_ThatMayBeEmptyButIsNull_IsNotHarmless() =>
        Assert.False(Assert.Single(Check(Command(1, Say, Attribute(2, "text", NullValue.Instance)))).IsAdvisory);

    [Fact]
    public void Required_ThatMayBeEmptyButIsMissing_IsNotHarmless() =>
        Assert.False(Assert.Single(Check(Command(1, Say) with { IsComplete = true })).IsAdvisory);

    [Fact]
    public void Required_ThatIsSet_IsLeftAlone() =>
        Assert.Empty(Check(Command(1, Play, Text(2, "file", "https://x")) with { IsComplete = true }));

    [Fact]
    public void Required_ThatIsNotListedWhereNotAllIsKnown_IsLeftAlone() => Assert.Empty(Check(Command(1, Play)));

    [Fact]
    public void Required_WhoseValueIsUnknown_IsLeftAlone()
    {
        Assert.Empty(Check(Command(1, Play, Attribute(2, "file", UnknownValue.Instance))));
        Assert.Empty(Check(Command(1, Play, Text(2, "file", (string?)null))));
        Assert.Empty(Check(Command(1, Play, Text(2, "file", "", null))));
    }

    [Fact]
    public void Optional_ThatIsMissingNullOrEmpty_IsLeftAlone()
    {
        var url = Text(2, "actionUrl", "https://x");

        Assert.Empty(Check(Command(1, GetDigits, url) with { IsComplete = true }));
        Assert.Empty(Check(Command(1, GetDigits, url, Attribute(3, "finishOnKey", NullValue.Instance))));
        Assert.Empty(Check(Command(1, GetDigits, url, Text(3, "finishOnKey", ""))));
    }

    [Fact]
    public void Command_ThatIsUnknown_IsLeftAlone() =>
        Assert.Empty(Check(Command(1, schema: null) with { IsComplete = true }));

    private static List<Violation> Check(CommandNode command) => Found.Violations(ScriptOf(command), "PERCL2010");
}

using Percl.Tests.Buffers;

namespace Percl.Tests.Refusals;

public sealed partial class DeclaredScriptRefusalTests
{
    [Theory]
    [InlineData("/menu")]
    [InlineData("")]
    [InlineData("example.com")]
    public void WriteTo_RelativeUrlFromOutside_NamesTheDeclaredScript(string baseUrl)
    {
        var output = new RecordingOutput();

        var refusal = Assert.Throws<PerclException>(() => new Line(baseUrl).WriteTo(output));

        Assert.Equal("PERCL2001", refusal.RuleId);
        Assert.Equal(typeof(Line), refusal.Script);
        Assert.Equal("$[1].Redirect.actionUrl", refusal.Path);
        Assert.Equal(("Redirect", "actionUrl"), (refusal.Command, refusal.Attribute));
        Assert.Equal(baseUrl + "/next", refusal.Value);
        Assert.Contains("Line", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(output.Advances);
    }

    [Fact]
    public void WriteTo_NullInAListOfCommands_NamesItsPlace()
    {
        var output = new RecordingOutput();
        var script = new Listed([new Pause { Length = 100 }, null!]);

        var refusal = Assert.Throws<PerclException>(() => script.WriteTo(output));

        Assert.Equal("PERCL2010", refusal.RuleId);
        Assert.Equal("$[2]", refusal.Path);
        Assert.Null(refusal.Command);
        Assert.Null(refusal.Attribute);
        Assert.Null(refusal.Value);
        Assert.Empty(output.Advances);
    }

    [Fact]
    public void WriteTo_RefusalInANestedScript_NamesTheScriptThatWasWritten()
    {
        var script = new Outer(new Line("/menu"));

        var refusal = Assert.Throws<PerclException>(() => script.WriteTo(new RecordingOutput()));

        Assert.Equal(typeof(Outer), refusal.Script);
        Assert.Equal("$[2].Redirect.actionUrl", refusal.Path);
    }

    [Fact]
    public void Message_ValueIsLong_IsCut()
    {
        var url = new string('x', 100_000);

        var refusal = Assert.Throws<PerclException>(new Line(url).ToJson);

        Assert.Equal(url + "/next", refusal.Value);
        Assert.InRange(refusal.Message.Length, 200, 1000);
    }

    [PerclScript]
    private readonly partial record struct Line(string BaseUrl)
    {
        public Say First => new() { Text = "Hello." };

        public Redirect Next => new() { ActionUrl = $"{BaseUrl}/next" };
    }

    [PerclScript]
    private sealed partial class Listed(IReadOnlyList<IPromptCommand> more)
    {
        public Say First => new() { Text = "Hello." };

        public IReadOnlyList<IPromptCommand> More => more;
    }

    [PerclScript]
    private sealed partial class Outer(Line inner)
    {
        public Say First => new() { Text = "Hello." };

        public Line Rest => inner;
    }
}

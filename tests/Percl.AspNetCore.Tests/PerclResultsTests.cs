using Microsoft.AspNetCore.Http;

namespace Percl.AspNetCore.Tests;

public sealed class PerclResultsTests
{
    [Fact]
    public void Percl_ScriptType_KeepsItsType()
    {
        PerclResult<Greeting> direct = PerclResults.Percl(new Greeting("Ada"));
        PerclResult<Greeting> extension = Results.Extensions.Percl(new Greeting("Ada"));

        Assert.Equal(direct.Script, extension.Script);
    }

    [Fact]
    public void Percl_CollectionExpression_IsAScript()
    {
        const string Expected = """[{"Say":{"text":"Hi"}},{"Hangup":{}}]""";

        Assert.Equal(Expected, PerclResults.Percl([new Say { Text = "Hi" }, new Hangup()]).Script.ToJson());
        Assert.Equal(Expected, Results.Extensions.Percl([new Say { Text = "Hi" }, new Hangup()]).Script.ToJson());
    }

    [Fact]
    public void Percl_ScriptBehindTheInterface_IsTaken()
    {
        IPerclScript script = new Greeting("Ada");

        Assert.Same(script, PerclResults.Percl(script).Script);
    }

    [Fact]
    public void Percl_NullScript_IsRefused()
    {
        Assert.Equal("script", Refusal(() => PerclResults.Percl(null!)));
        Assert.Equal("script", Refusal(() => PerclResults.Percl<IPerclScript>(null!)));
        Assert.Equal("script", Refusal(() => Results.Extensions.Percl(null!)));
        Assert.Equal("script", Refusal(() => Results.Extensions.Percl<IPerclScript>(null!)));
    }

    [Fact]
    public void Percl_NullExtensions_IsRefused()
    {
        IResultExtensions none = null!;

        Assert.Equal("resultExtensions", Refusal(() => none.Percl(new Greeting("Ada"))));
        Assert.Equal("resultExtensions", Refusal(() => none.Percl([new Hangup()])));
    }

    private static string? Refusal(Func<object> call) => Assert.Throws<ArgumentNullException>(call).ParamName;
}

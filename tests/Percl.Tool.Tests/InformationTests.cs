using System.Text.Json.Nodes;

namespace Percl.Tool.Tests;

public sealed class InformationTests : IDisposable
{
    private readonly ToolRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("PERCL2001")]
    [InlineData("percl2001")]
    [InlineData("2001")]
    public void Explain_PrintsThePageOfARule(string id)
    {
        var outcome = _run.Run("explain", id);

        Assert.Equal(0, outcome.Code);
        Assert.Equal("# PERCL2001: URL must be absolute", outcome.Lines[0]);
        Assert.Contains("## Why it matters on a call", outcome.Lines);
    }

    [Fact]
    public void Explain_KnowsEachRuleThatIsListed() => Assert.All(
        _run.Run("rules").Lines,
        line => Assert.Equal(0, _run.Run("explain", line.Split(' ')[0]).Code));

    [Fact]
    public void Rules_AreListedAsJson()
    {
        var rules = JsonNode.Parse(_run.Run("rules", "--json").Output)!.AsArray();

        Assert.Equal(_run.Run("rules").Lines.Length, rules.Count);
        Assert.Equal("warning", (string)rules.Single(static rule => (string)rule!["id"]! == "PERCL1001")!["severity"]!);
        Assert.Equal("off", (string)rules.Single(static rule => (string)rule!["id"]! == "PERCL2002")!["severity"]!);
    }

    [Fact]
    public void Schema_IsThatOfThePackage() => Assert.Equal(
        File.ReadAllText(Repository.Find("build/package/percl.schema.json")).TrimEnd(), _run.Run("schema").Output.TrimEnd());
}

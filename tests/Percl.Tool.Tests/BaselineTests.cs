namespace Percl.Tool.Tests;

public sealed class BaselineTests : IDisposable
{
    private readonly ToolRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void AcceptedFindings_AreNotReported_ButNewOnesAre()
    {
        _run["a.percl.json"] = "[\n  { \"Hagup\": {} }\n]\n";
        Assert.Equal(new ToolOutcome(0, "", ""), _run.Run("lint", "--write-baseline", "base.json"));
        Assert.Equal(new ToolOutcome(0, "1 file, no findings.\n", ""), _run.Run("lint", "--baseline", "base.json"));

        // Lines move, and the same mistake is made again.
        _run["a.percl.json"] = "\n[\n  { \"Hagup\": {} },\n  { \"Hagup\": {} }\n]\n";
        var outcome = _run.Run("lint", "--baseline", "base.json");

        Assert.Equal(1, outcome.Code);
        Assert.Equal("1 file, 1 error.", outcome.Lines[^1]);
    }

    [Theory]
    [InlineData("", "", "ci/base.json")]
    [InlineData("", "scripts", "../ci/base.json")]
    [InlineData("scripts", "ci", "base.json")]
    public void Baseline_DoesNotDependOnTheFolderOfTheCommand(string written, string read, string shown)
    {
        _run["scripts/a.percl.json"] = "[\n  { \"Hagup\": {} }\n]\n";
        Directory.CreateDirectory(_run.Combine("ci"));
        _run.WorkingFolder = _run.Combine(written);
        Assert.Equal(0, _run.Run("lint", "--write-baseline", _run.Combine("ci/base.json")).Code);
        Assert.Contains("\"../scripts/a.percl.json\"", _run["ci/base.json"], StringComparison.Ordinal);
        Assert.EndsWith("}\n", _run["ci/base.json"], StringComparison.Ordinal);

        _run.WorkingFolder = _run.Combine(read);

        Assert.Equal(0, _run.Run("lint", _run.Combine("scripts/a.percl.json"), "--baseline", shown).Code);
    }

    [Fact]
    public void Baseline_ThatAPatternMatches_IsNoScript()
    {
        _run["a.json"] = "[ { \"Hagup\": {} } ]";
        _run.Run("lint", "a.json", "--write-baseline", "base.json");

        Assert.Equal(
            new ToolOutcome(0, "1 file, no findings.\n", ""), _run.Run("lint", "*.json", "--baseline", "base.json"));
    }

    [Fact]
    public void AcceptedFindings_AreNotFixed()
    {
        _run["a.percl.json"] = "[ { \"Hagup\": {} } ]";
        _run.Run("lint", "--write-baseline", "base.json");

        Assert.Equal(0, _run.Run("lint", "--baseline", "base.json", "--fix").Code);
        Assert.Equal("[ { \"Hagup\": {} } ]", _run["a.percl.json"]);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"version\": 2, \"findings\": []}")]
    [InlineData("{\"version\": 1}")]
    [InlineData("{\"version\": 1, \"findings\": [1]}")]
    public void OtherFiles_AreNoBaseline(string content)
    {
        _run["a.percl.json"] = ToolRun.Right;
        _run["base.json"] = content;

        var outcome = _run.Run("lint", "--baseline", "base.json");

        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("percl: error: 'base.json' is ", outcome.Error, StringComparison.Ordinal);
    }
}

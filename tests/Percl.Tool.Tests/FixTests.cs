namespace Percl.Tool.Tests;

public sealed class FixTests : IDisposable
{
    private const string Mistyped = "[\n  { \"Say\": { \"txt\": \"Hi\", \"lop\": 2 } }, // Twice.\n  { \"Hagup\": {} },\n]\n";
    private const string Mended = "[\n  { \"Say\": { \"text\": \"Hi\", \"loop\": 2 } }, // Twice.\n  { \"Hangup\": {} },\n]\n";

    private readonly ToolRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Fix_MendsAllThatIsCertain()
    {
        _run["a.percl.json"] = Mistyped;

        Assert.Equal(new ToolOutcome(0, "1 file, no findings.\n", ""), _run.Run("lint", "--fix"));
        Assert.Equal(Mended, _run["a.percl.json"]);
        Assert.Equal(["a.percl.json"], Directory.EnumerateFiles(_run.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void Fix_LeavesWhatCallersWouldMissAndWhatIsBroken()
    {
        const string lossy = """[ { "Hangup": {} }, { "Say": { "text": "Bye." } }, { "Hangup": {} } ]""";
        _run["broken.percl.json"] = "[ { \"Say\": { \"txt\": \"a\" } ";
        _run["value.percl.json"] = """[ { "Redirect": {} } ]""";
        _run["lossy.percl.json"] = lossy;

        Assert.Equal(1, _run.Run("lint", "--fix").Code);

        Assert.Equal("[ { \"Say\": { \"txt\": \"a\" } ", _run["broken.percl.json"]);
        Assert.Contains("Bye.", _run["lossy.percl.json"], StringComparison.Ordinal);
        // Nobody fills a placeholder in a file that has none.
        Assert.Equal("""[ { "Redirect": {} } ]""", _run["value.percl.json"]);
    }

    [Theory]
    [InlineData("""[ { "Pause": { "length": 30 } }, { "Hangup": {} } ]""")]
    [InlineData("[ { \"Hangup\": {} },\n  // Keep.\n  { \"Redirect\": { \"actionUrl\": \"https://a.example.com/m\" } } ]")]
    public void Fix_LeavesWhatMayBeMeant(string script)
    {
        _run["a.percl.json"] = script;

        var outcome = _run.Run("lint", "--fix");

        Assert.Contains("PERCL", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(script, _run["a.percl.json"]);
    }

    [Theory]
    [InlineData("[ { \"Hangup\": {} }, /* Keep. */ { \"Hangup\": {} } ]")]
    [InlineData("[ { \"Hangup\": {} }, /* Keep. */\n  { \"Hangup\": {} } ]")]
    [InlineData("[ { \"Hangup\": {} },\n  { \"Hangup\": {} } /* Keep. */ ]")]
    [InlineData("[ { \"Hangup\": {} },\n  { \"Hangup\": {} }, /* Keep. */\n ]")]
    public void Fix_KeepsComments(string script)
    {
        _run["a.percl.json"] = script;

        _run.Run("lint", "--fix");

        Assert.Contains("Keep.", _run["a.percl.json"], StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_FillsPlaceholdersWhereThereAreSome()
    {
        _run["a.percl.json"] = """[ { "Say": { "text": "{{name}}" } }, { "Redirect": {} } ]""";

        Assert.Equal(0, _run.Run("lint", "--fix").Code);
        Assert.Contains("\"actionUrl\": \"{{actionUrl}}\"", _run["a.percl.json"], StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_LeavesSilencedFindings()
    {
        const string silenced = "[\n  // percl-disable-next-line PERCL3004: of our gateway\n  { \"Hagup\": {} }\n]\n";
        _run["a.percl.json"] = silenced;

        Assert.Equal(0, _run.Run("lint", "--fix").Code);
        Assert.Equal(silenced, _run["a.percl.json"]);
    }

    [Fact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void Fix_KeepsTheModeAndLinksOfAFile()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes.");
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        _run["real.json"] = Mistyped;
        File.SetUnixFileMode(_run.Combine("real.json"), mode);
        File.CreateSymbolicLink(_run.Combine("a.percl.json"), _run.Combine("real.json"));

        Assert.Equal(0, _run.Run("lint", "--fix").Code);

        Assert.Equal(Mended, _run["real.json"]);
        Assert.Equal(mode, File.GetUnixFileMode(_run.Combine("real.json")));
        Assert.NotNull(new FileInfo(_run.Combine("a.percl.json")).LinkTarget);
    }

    [Fact]
    public void Fix_OfAFileThatCannotBeWritten_IsOneLine_AndTheOthersAreMended()
    {
        _run["a.percl.json"] = Mistyped;
        _run["b.percl.json"] = Mistyped;
        File.SetAttributes(_run.Combine("a.percl.json"), FileAttributes.ReadOnly);
        Assert.SkipUnless(File.GetAttributes(_run.Combine("a.percl.json")).HasFlag(FileAttributes.ReadOnly), "This user may write everything.");

        var outcome = _run.Run("lint", "--fix");
        var format = _run.Run("format");
        File.SetAttributes(_run.Combine("a.percl.json"), FileAttributes.Normal);

        Assert.Equal((2, "percl: error: 'a.percl.json' cannot be written: permission denied\n"), (outcome.Code, outcome.Error));
        Assert.StartsWith("a.percl.json(2,", outcome.Output, StringComparison.Ordinal);
        Assert.Equal((2, outcome.Error), (format.Code, format.Error));
        Assert.DoesNotContain("Hagup", _run["b.percl.json"], StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_PrintsOnlyThePatch()
    {
        _run["a.percl.json"] = Mistyped;

        var outcome = _run.Run("lint", "--diff");

        Assert.Equal(1, outcome.Code);
        Assert.Equal("--- a/a.percl.json", outcome.Lines[0]);
        Assert.Contains("-  { \"Hagup\": {} },", outcome.Lines);
        Assert.Contains("+  { \"Hangup\": {} },", outcome.Lines);
        Assert.Equal(Mistyped, _run["a.percl.json"]);
    }

    [Fact]
    public void Diff_OfUtf16_IsRefused_AndTheOthersAreShown()
    {
        File.WriteAllText(_run.Combine("a.percl.json"), Mistyped, System.Text.Encoding.Unicode);
        _run["b.percl.json"] = Mistyped;

        var outcome = _run.Run("lint", "--diff");

        Assert.Equal(2, outcome.Code);
        Assert.Equal("percl: error: 'a.percl.json' is UTF-16, which no patch can change; '--fix' can\n", outcome.Error);
        Assert.Equal("--- a/b.percl.json", outcome.Lines[0]);
        Assert.Equal(0, _run.Run("lint", "--fix").Code);
    }

    [Theory]
    [InlineData("\n", "", false)]
    [InlineData("\r\n", "", false)]
    [InlineData("\n", "\uFEFF", false)]
    [InlineData("\r\n", "\uFEFF", true)]
    [InlineData("\n", "", true)]
    public async Task Diff_IsAppliedByGit_AndGivesWhatFixGives(string lineEnd, string mark, bool isCutOff)
    {
        var ok = string.Concat(Enumerable.Repeat("  { \"Pause\": { \"length\": 100 } },\n", 12));
        var text = mark + $"[\n  {{ \"Say\": {{ \"txt\": \"Olá\" }} }},\n{ok}  {{ \"Pauze\": {{ \"length\": 5 }} }},\n{ok}  {{ \"Hangup\": {{ \"reson\": 1 }} }}\n]"
            .Replace("\n", lineEnd, StringComparison.Ordinal)
            + (isCutOff ? "" : lineEnd);
        _run["my scripts/a b.percl.json"] = text;
        var patch = _run.Run("lint", "--diff").Output;
        await File.WriteAllTextAsync(_run.Combine("a.patch"), patch, TestContext.Current.CancellationToken);

        await GitAsync("init", "--quiet");
        await GitAsync("-c", "core.autocrlf=false", "apply", "--whitespace=nowarn", "a.patch");
        var applied = await File.ReadAllBytesAsync(_run.Combine("my scripts/a b.percl.json"), TestContext.Current.CancellationToken);

        _run["my scripts/a b.percl.json"] = text;
        _run.Run("lint", "--fix");
        var mended = await File.ReadAllBytesAsync(_run.Combine("my scripts/a b.percl.json"), TestContext.Current.CancellationToken);
        Assert.Equal(mended, applied);
        Assert.True(patch.Split("\n@@ ").Length > 2, patch);
        Assert.Equal(
            text.Count(static letter => letter == '\r'),
            System.Text.Encoding.UTF8.GetString(mended).Count(static letter => letter == '\r'));
    }

    private async Task GitAsync(params string[] arguments)
    {
        var start = new System.Diagnostics.ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = _run.Folder,
            RedirectStandardError = true,
        };
        using var process = System.Diagnostics.Process.Start(start)!;
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, error);
    }

    [Fact]
    public void Fix_OfTheCorpus_BreaksNothing()
    {
        var files = Directory.GetFiles(Repository.Find("tests/Percl.Tests/Conformance/Corpus"), "*.percl.json", SearchOption.AllDirectories);
        for (var i = 0; i < files.Length; i++)
        {
            File.Copy(files[i], _run.Combine($"{i}.percl.json"));
        }

        var before = Ids(_run.Run("lint", "--format", "json"));
        var after = Ids(_run.Run("lint", "--fix", "--format", "json"));

        Assert.True(after.Length < before.Length, $"{after.Length} of {before.Length} are left.");
        Assert.Equal(after, Ids(_run.Run("lint", "--fix", "--format", "json")));
        Assert.Equal(before.Count(static id => id == "PERCL3001"), after.Count(static id => id == "PERCL3001"));

        static string[] Ids(ToolOutcome outcome) =>
        [
            .. System.Text.Json.Nodes.JsonNode.Parse(outcome.Output)!["findings"]!.AsArray()
                .Select(static finding => (string)finding!["rule"]!),
        ];
    }
}

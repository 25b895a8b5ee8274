namespace Percl.Tool.Tests;

public sealed class LintTests : IDisposable
{
    private const string Finding = "error PERCL2001: 'Redirect.actionUrl' must be an absolute URL (http://host… or "
        + "https://host…), but is '/menu' [https://github.com/perclgenerator/perclgenerator/blob/main/analyzers/rules/PERCL2001.md]";

    private readonly ToolRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void FileWithFindings_IsReportedAsMSBuildDoes()
    {
        _run["scripts/menu.percl.json"] = ToolRun.Wrong;

        var outcome = _run.Run("lint");

        Assert.Equal(1, outcome.Code);
        Assert.Equal($"scripts/menu.percl.json(1,32): {Finding}\n1 file, 1 error.\n", outcome.Output);
        Assert.Empty(outcome.Error);
    }

    [Fact]
    public void FilesWithoutFindings_AreCounted()
    {
        _run["a.percl.json"] = ToolRun.Right;
        _run["b/a.percl.json"] = ToolRun.Right;

        Assert.Equal(new ToolOutcome(0, "2 files, no findings.\n", ""), _run.Run("lint"));
        Assert.Equal(new ToolOutcome(0, "", ""), _run.Run("lint", "--quiet"));
    }

    [Fact]
    public void Terminal_GetsColorsAndTheLine()
    {
        _run["a.percl.json"] = "[\n\t{ \"Say\": { \"text\": \"b\", \"lop\": 1 } }\n]";
        _run.IsTerminal = true;

        var lines = _run.Run("lint").Lines;
        _run.SetVariable("NO_COLOR", "1");
        var plain = _run.Run("lint").Lines;

        Assert.Contains("\u001b[31merror PERCL3005\u001b[0m:", lines[0], StringComparison.Ordinal);
        Assert.Equal("     { \"Say\": { \"text\": \"b\", \"lop\": 1 } }", lines[1]);
        Assert.Equal("    " + new string(' ', 25) + "^^^^^", lines[2]);
        Assert.DoesNotContain('\u001b', string.Concat(plain));
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    public void Severity_ThatFails_IsSaid(string severity, int code)
    {
        _run["a.percl.json"] = """[ { "Hangup": {} }, { "Hangup": {} } ]""";

        var outcome = _run.Run("lint", "--fail-on", severity);

        Assert.Equal(code, outcome.Code);
        Assert.Equal("1 file, 1 warning.", outcome.Lines[^1]);
        Assert.Equal(0, _run.Run("lint", "--fail-on", severity, "--exit-zero").Code);
    }

    [Fact]
    public void StandardInput_HasTheNameThatIsGiven()
    {
        _run.Input = System.Text.Encoding.UTF8.GetBytes(ToolRun.Wrong);
        _run["x/.editorconfig"] = "[*.json]\npercl_base_urls = /";

        Assert.StartsWith("stdin.percl.json(1,32): ", _run.Run("lint", "-").Output, StringComparison.Ordinal);
        Assert.StartsWith("y/a.json(1,32): ", _run.Run("lint", "-", "--stdin-filename", "y/a.json").Output, StringComparison.Ordinal);
        Assert.Equal(0, _run.Run("lint", "-", "--stdin-filename", "x/a.json").Code);
    }

    [Fact]
    public void Answers_DecideWhichCommandsAreTaken()
    {
        _run["a.percl.json"] = """[ { "Say": { "text": "a" } } ]""";
        _run["b.percl.json"] = """[ { "CreateConference": { "actionUrl": "https://a.example.com" } } ]""";

        Assert.Equal(0, _run.Run("lint", "a.percl.json").Code);
        Assert.Contains("PERCL1006", _run.Run("lint", "b.percl.json", "--answers", "queueWait").Output, StringComparison.Ordinal);
        Assert.Contains("PERCL1006", _run.Run("rules").Output, StringComparison.Ordinal);
        var unknown = _run.Run("lint", "--answers", "queueWaiting");
        Assert.Equal(2, unknown.Code);
        Assert.Contains("queueWait", unknown.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("lint --watch --write-baseline a.json")]
    [InlineData("lint --format xml")]
    [InlineData("lint --format json --format sarif")]
    [InlineData("lint --fail-on nothing")]
    [InlineData("lint --fix --diff")]
    [InlineData("lint --staged --fix")]
    [InlineData("lint - --fix")]
    [InlineData("lint - a.json")]
    [InlineData("explain PERCL9999")]
    [InlineData("lint --baseline missing.json")]
    [InlineData("lint --format sarif=a.percl.json/x")]
    public void WrongUsage_ExitsWithTwo(string arguments)
    {
        _run["a.percl.json"] = ToolRun.Right;

        var outcome = _run.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, outcome.Code);
        Assert.NotEmpty(outcome.Error);
    }

    [Theory]
    [InlineData("lint --fromat json", "unknown option '--fromat'; did you mean '--format'?")]
    [InlineData("lint --fromat=json a.percl.json", "unknown option '--fromat'; did you mean '--format'?")]
    [InlineData("lint -x", "unknown option '-x'")]
    [InlineData("rules --jsn", "unknown option '--jsn'; did you mean '--json'?")]
    [InlineData("schema a b", "'a' is too much")]
    [InlineData("lnt a.percl.json", "unknown command 'lnt'; did you mean 'lint'?")]
    [InlineData("lint --format", "Required argument missing for option: '--format'")]
    [InlineData("lint --format json=", "--format needs a file after '=', as in --format sarif=percl.sarif")]
    [InlineData("lint --output ", "--output must be the name of a file, but is ''")]
    public void WrongUsage_IsExplained(string arguments, string explanation)
    {
        _run["a.percl.json"] = ToolRun.Right;

        var outcome = _run.Run(arguments.Split(' '));

        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.StartsWith($"percl: error: {explanation}\n", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void FileThatBeginsAsAnOption_IsReadAfterTwoDashes()
    {
        _run["-a.percl.json"] = ToolRun.Right;

        Assert.Equal(0, _run.Run("lint", "--quiet", "--", "-a.percl.json").Code);
        Assert.Equal(0, _run.Run("lint", "./-a.percl.json").Code);
        Assert.Equal(2, _run.Run("lint", "-a.percl.json").Code);
    }

    [Fact]
    public void Terminal_GetsNoCodesOfScripts()
    {
        _run["a\u001b[2J.percl.json"] = "[\n  { \"Say\": { \"text\": \"\u202Eb\", \"l\u001b[31mp\": 1 } } // \r\u009b \u007f\n]\r\n";
        _run.IsTerminal = true;

        var outcome = _run.Run("lint");

        Assert.Equal(1, outcome.Code);
        Assert.Contains("a␛[2J.percl.json(", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\"l␛[31mp\": 1 } } // ", outcome.Output, StringComparison.Ordinal);
        var plain = outcome.Output.Replace("\u001b[31merror", "", StringComparison.Ordinal).Replace("\u001b[0m", "", StringComparison.Ordinal);
        Assert.DoesNotContain(plain, static letter => (char.IsControl(letter) && letter != '\n') || letter == '\u202E');
    }

    [Fact]
    public void Help_FitsIntoLines_WithEachNameOfAWebhook()
    {
        foreach (var command in new[] { "rules", "lint", "format", "call", "explore", "invoke", "explain" })
        {
            Assert.All(_run.Run(command, "--help").Lines, static line => Assert.InRange(line.Length, 0, 120));
        }

        Assert.Contains("getSpeech", _run.Run("invoke", "--help").Output, StringComparison.Ordinal);
        Assert.Contains(_run.Run("--help").Lines, static line => line.StartsWith("  invoke <WEBHOOK> <URL>  ", StringComparison.Ordinal));
    }

    [Fact]
    public void Help_HasExamples()
    {
        var outcome = _run.Run("lint", "--help");

        Assert.Equal(0, outcome.Code);
        Assert.Contains("percl lint 'scripts/**/*.json' --fix", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes:", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Completion_KnowsCommandsAndRules()
    {
        Assert.Contains("lint", _run.Run("[suggest:1]", "l").Lines);
        Assert.Contains("PERCL2001", _run.Run("[suggest:15]", "explain PERCL20").Lines);
    }
}

using System.Text;

namespace Percl.Tool.Tests;

public sealed class InputTests : IDisposable
{
    private readonly ToolRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("missing.percl.json", "'missing.percl.json' does not exist")]
    [InlineData("folder/missing.percl.json", "'folder/missing.percl.json' does not exist")]
    [InlineData("folder", "'folder' is a folder; name files, or a pattern as 'folder/**/*.percl.json'")]
    [InlineData("x/*.json", "'x/*.json' matches no file")]
    public void InputThatCannotBeRead_IsOneLine_AndTheOthersAreChecked(string input, string problem)
    {
        Directory.CreateDirectory(_run.Combine("folder"));
        _run["a.percl.json"] = ToolRun.Wrong;

        var outcome = _run.Run("lint", input, "a.percl.json");

        Assert.Equal(2, outcome.Code);
        Assert.Equal($"percl: error: {problem}\n", outcome.Error);
        Assert.StartsWith("a.percl.json(1,32): error PERCL2001", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FolderWithoutScripts_IsNoSuccess() => Assert.Equal(
        (2, "percl: error: '**/*.percl.json' matches no file\n"), (_run.Run("lint").Code, _run.Run("lint").Error));

    [Fact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void FileWithoutPermission_IsOneLine()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "This user may read everything.");
        _run["a.percl.json"] = ToolRun.Right;
        File.SetUnixFileMode(_run.Combine("a.percl.json"), UnixFileMode.None);

        var outcome = _run.Run("lint", "a.percl.json");

        Assert.Equal((2, "percl: error: 'a.percl.json' cannot be read: permission denied\n"), (outcome.Code, outcome.Error));
    }

    [Fact]
    public void EmptyFile_IsAFinding()
    {
        _run["a.percl.json"] = "";

        Assert.StartsWith("a.percl.json(1,1): error PERCL3001: Invalid JSON: value expected", _run.Run("lint").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void HugeFile_IsRefusedInLittleMemory()
    {
        using (var file = File.Create(_run.Combine("a.percl.json")))
        {
            file.SetLength(100 * 1024 * 1024);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var outcome = _run.Run("lint");

        Assert.Equal((2, "percl: error: 'a.percl.json' has more than 10 MB, which no script has\n"), (outcome.Code, outcome.Error));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100 * 1024 * 1024);
    }

    [Fact]
    public void BytesThatAreNotUtf8_AreAFinding_AndTheFileStays()
    {
        byte[] bytes = [.. Encoding.Latin1.GetBytes("// é\n[ { \"Redirect\": { \"actionUrl\": \"https://a.example.com\", \"x\": \"é\" } } ]")];
        File.WriteAllBytes(_run.Combine("a.percl.json"), bytes);

        var outcome = _run.Run("lint", "--fix");

        Assert.Equal(1, outcome.Code);
        Assert.Contains("PERCL3001", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(_run.Combine("a.percl.json")));
    }

    [Fact]
    public void BytesThatAreNotUtf8_InAComment_StayAsTheyAre()
    {
        byte[] bytes = [.. Encoding.Latin1.GetBytes("// é\n[ { \"Say\": { \"tex\": \"a\" } } ]")];
        File.WriteAllBytes(_run.Combine("a.percl.json"), bytes);

        Assert.Equal(1, _run.Run("lint", "--fix").Code);
        Assert.Equal(2, _run.Run("format").Code);
        Assert.Equal(bytes, File.ReadAllBytes(_run.Combine("a.percl.json")));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void ByteOrderMark_IsNoPartOfTheText_AndStays(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        const string source = "[\r\n  { \"Say\": { \"text\": \"é\", \"lop\": 2 } }\r\n]\r\n";
        File.WriteAllText(_run.Combine("a.percl.json"), source, encoding);

        Assert.StartsWith("a.percl.json(2,27): error PERCL3005", _run.Run("lint").Output, StringComparison.Ordinal);
        Assert.Equal(0, _run.Run("lint", "--fix").Code);
        Assert.Equal(
            [.. encoding.GetPreamble(), .. encoding.GetBytes(source.Replace("lop", "loop", StringComparison.Ordinal))],
            File.ReadAllBytes(_run.Combine("a.percl.json")));
    }

    [Theory]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", false)]
    [InlineData("utf-32", true)]
    public void OtherEncoding_IsOneLine(string name, bool isMarked)
    {
        var encoding = Encoding.GetEncoding(name);
        File.WriteAllBytes(
            _run.Combine("a.percl.json"), [.. isMarked ? encoding.GetPreamble() : [], .. encoding.GetBytes(ToolRun.Right)]);

        Assert.Equal(
            new ToolOutcome(2, "", "percl: error: 'a.percl.json' is neither UTF-8 nor marked as UTF-16; save it as UTF-8\n"),
            _run.Run("lint"));
    }

    [Fact]
    public void Files_AreCheckedOnceEach()
    {
        _run["a/menu.percl.json"] = ToolRun.Wrong;
        _run["b/menu.percl.json"] = ToolRun.Wrong;

        var lines = _run.Run("lint", "a/menu.percl.json", "*/menu.percl.json", "./b/menu.percl.json").Lines;

        Assert.Equal(
            ["a/menu.percl.json(1,32)", "b/menu.percl.json(1,32)", "2 files, 2 errors."],
            lines.Select(static line => line.Split(": error")[0]));
    }

    [Theory]
    [InlineData("**/*.json", "a.json b/a.json b/c/d.percl.json")]
    [InlineData("b/**/*.json", "b/a.json b/c/d.percl.json")]
    [InlineData("b/*.json", "b/a.json")]
    [InlineData("{a,x}.json", "a.json")]
    [InlineData("?.json", "a.json")]
    [InlineData("b/c/[a-e]*", "b/c/d.percl.json")]
    [InlineData("./b/*/*.percl.json", "b/c/d.percl.json")]
    public void Pattern_MatchesFiles(string pattern, string expected)
    {
        foreach (var path in (string[])["a.json", "b/a.json", "b/c/d.percl.json", "node_modules/a.json", "b/bin/a.json", ".git/a.json"])
        {
            _run[path] = ToolRun.Wrong;
        }

        var found = _run.Run("lint", pattern).Lines[..^1].Select(static line => line.Split('(')[0]);

        Assert.Equal(expected, string.Join(' ', found));
    }

    [Fact]
    public void LinksInACircle_AreNotFollowed()
    {
        _run["a/b.percl.json"] = ToolRun.Right;
        Directory.CreateSymbolicLink(_run.Combine("a/again"), _run.Combine("a"));

        Assert.Equal("1 file, no findings.\n", _run.Run("lint").Output);
    }

    [Fact]
    public void ManyFiles_AreCheckedInOneRun()
    {
        const int count = 1000;
        for (var i = 0; i < count; i++)
        {
            _run[$"{i % 10}/{i}.percl.json"] = ToolRun.Right;
        }

        Assert.Equal(new ToolOutcome(0, "1000 files, no findings.\n", ""), _run.Run("lint"));
    }
}

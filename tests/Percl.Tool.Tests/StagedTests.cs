using System.ComponentModel;
using System.Diagnostics;

namespace Percl.Tool.Tests;

public sealed class StagedTests : IDisposable
{
    private readonly ToolRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void StagedContent_IsChecked_NotThatOfTheFolder()
    {
        Git("init", "-q");
        _run["a/staged.percl.json"] = ToolRun.Wrong;
        _run["ignored.json"] = ToolRun.Wrong;
        Git("add", ".");
        _run["a/staged.percl.json"] = ToolRun.Right;
        _run["later.percl.json"] = ToolRun.Wrong;

        var outcome = _run.Run("lint", "--staged");

        Assert.Equal(1, outcome.Code);
        Assert.StartsWith("a/staged.percl.json(1,32): error PERCL2001", outcome.Output, StringComparison.Ordinal);
        Assert.Equal("1 file, 1 error.", outcome.Lines[^1]);
        Assert.StartsWith("ignored.json(1,32)", _run.Run("lint", "--staged", "*.json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingStaged_IsSuccess()
    {
        Git("init", "-q");

        Assert.Equal(new ToolOutcome(0, "0 files, no findings.\n", ""), _run.Run("lint", "--staged"));
    }

    [Fact]
    public void FolderWithoutRepository_IsOneLine()
    {
        Git("--version");

        var outcome = _run.Run("lint", "--staged");

        Assert.Equal(2, outcome.Code);
        Assert.Equal("percl: error: '--staged' needs a Git repository, and this folder is in none\n", outcome.Error);
    }

    private void Git(params string[] arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _run.Folder, RedirectStandardOutput = true })!;
            git.WaitForExit();
            Assert.Equal(0, git.ExitCode);
        }
        catch (Win32Exception)
        {
            Assert.Skip("This machine has no Git.");
        }
    }
}

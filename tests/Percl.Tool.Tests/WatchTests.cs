namespace Percl.Tool.Tests;

public sealed class WatchTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly ToolRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Change_IsCheckedAgain_UntilTheWatchIsCanceled()
    {
        _run["a.percl.json"] = ToolRun.Wrong;
        using var output = new LineWriter();
        using var stop = new CancellationTokenSource();
        var watch = _run.RunAsync(output, TextWriter.Null, stop.Token, "lint", "--watch");

        await output.Reached("1 file, 1 error.").WaitAsync(Limit, TestContext.Current.CancellationToken);
        _run["a.percl.json"] = ToolRun.Right;
        await output.Reached("1 file, no findings.").WaitAsync(Limit, TestContext.Current.CancellationToken);
        await stop.CancelAsync();

        Assert.Equal(0, await watch.WaitAsync(Limit, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task File_ThatComesToBeOutsideOfTheFolder_IsChecked()
    {
        _run.WorkingFolder = Directory.CreateDirectory(_run.Combine("app")).FullName;
        using var output = new LineWriter();
        using var error = new LineWriter();
        using var stop = new CancellationTokenSource();
        var watch = _run.RunAsync(
            output, error, stop.Token, "lint", "--watch", "../new.percl", "x/*.json");

        await error.Reached($"percl: error: '{_run.Combine("new.percl")}' does not exist").WaitAsync(Limit, TestContext.Current.CancellationToken);
        await error.Reached("percl: error: 'x/*.json' matches no file").WaitAsync(Limit, TestContext.Current.CancellationToken);
        _run["new.percl"] = ToolRun.Right;
        await output.Reached("1 file, no findings.").WaitAsync(Limit, TestContext.Current.CancellationToken);
        await stop.CancelAsync();

        Assert.Equal(2, await watch.WaitAsync(Limit, TestContext.Current.CancellationToken));
    }

    /// <summary>Says when a line was written.</summary>
    private sealed class LineWriter : TextWriter
    {
        private readonly System.Collections.Concurrent.ConcurrentDictionary<string, TaskCompletionSource> _lines = new();

        public override System.Text.Encoding Encoding => System.Text.Encoding.UTF8;

        public Task Reached(string line) => Source(line).Task;

        public override void WriteLine(string? value) => Source(value ?? "").TrySetResult();

        private TaskCompletionSource Source(string line) =>
            _lines.GetOrAdd(line, static _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
    }
}

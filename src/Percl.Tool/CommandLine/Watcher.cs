using Percl.Tool.Hosting;

namespace Percl.Tool.CommandLine;

/// <summary>Runs a check again when a file changes.</summary>
/// <param name="host">The surroundings.</param>
/// <param name="folders">The folders that are watched, and whether the folders in them are too.</param>
/// <param name="matters">Determines whether a file makes a difference. Reports and other files make none.</param>
internal sealed class Watcher(
    ToolHost host, IReadOnlyList<(string Folder, bool IsDeep)> folders, Func<string, bool> matters)
{
    /// <summary>The time in which further changes belong to the same one.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Runs the check until it is canceled; returns the last exit code.</summary>
    /// <param name="run">The check.</param>
    /// <param name="cancellation">Ends the watch.</param>
    /// <exception cref="ToolException">A folder cannot be watched, or the first check cannot begin.</exception>
    public async Task<int> RunAsync(Func<int> run, CancellationToken cancellation)
    {
        using var changed = new SemaphoreSlim(0);
        var watchers = new List<FileSystemWatcher>();
        try
        {
            watchers.AddRange(folders.Select(one => Watch(one.Folder, one.IsDeep, changed)));
            var code = run();
            try
            {
                while (true)
                {
                    await changed.WaitAsync(cancellation).ConfigureAwait(false);
                    await Task.Delay(Pause, cancellation).ConfigureAwait(false);
                    while (changed.Wait(0, CancellationToken.None))
                    {
                        // One run is for all changes so far.
                    }

                    code = RunAgain(run);
                }
            }
            catch (OperationCanceledException)
            {
                return code;
            }
        }
        finally
        {
            watchers.ForEach(static watcher => watcher.Dispose());
        }
    }

    /// <summary>
    /// Runs the check. What is wrong for the moment, such as a file that is being written, ends no watch.
    /// </summary>
    private int RunAgain(Func<int> run)
    {
        try
        {
            return run();
        }
        catch (ToolException exception)
        {
            PerclTool.WriteError(host, exception.Message);
            return ExitCode.Usage;
        }
    }

    private FileSystemWatcher Watch(string folder, bool isDeep, SemaphoreSlim changed)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = isDeep,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite,
            };
            watcher.Changed += (_, change) => Notice(change.FullPath);
            watcher.Created += (_, change) => Notice(change.FullPath);
            watcher.Deleted += (_, change) => Notice(change.FullPath);
            watcher.Renamed += (_, change) =>
            {
                Notice(change.OldFullPath);
                Notice(change.FullPath);
            };
            // Some changes were lost.
            watcher.Error += (_, _) => changed.Release();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            throw new ToolException($"'{folder}' cannot be watched: {exception.Message.TrimEnd('.')}");
        }

        void Notice(string path)
        {
            if (matters(path))
            {
                changed.Release();
            }
        }
    }
}

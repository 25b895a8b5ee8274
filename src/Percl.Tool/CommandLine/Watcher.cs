namespace Percl.Tool.CommandLine;

/// <summary>Runs a check again when a file changes.</summary>
internal static class Watcher
{
    /// <summary>The time in which further changes belong to the same one.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Runs the check until it is canceled; returns the last exit code.</summary>
    /// <param name="folder">The folder that is watched, with the folders in it.</param>
    /// <param name="run">The check.</param>
    /// <param name="cancellation">Ends the watch.</param>
    public static async Task<int> RunAsync(string folder, Func<int> run, CancellationToken cancellation)
    {
        using var changed = new SemaphoreSlim(0);
        using var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite,
        };
        watcher.Changed += (_, change) => Notice(change.Name);
        watcher.Created += (_, change) => Notice(change.Name);
        watcher.Deleted += (_, change) => Notice(change.Name);
        watcher.Renamed += (_, change) => Notice(change.Name);
        watcher.EnableRaisingEvents = true;
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

                code = run();
            }
        }
        catch (OperationCanceledException)
        {
            return code;
        }

        void Notice(string? name)
        {
            // Reports and other files make no difference.
            if (name is not null && (name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
                || name.EndsWith("config", StringComparison.OrdinalIgnoreCase)))
            {
                changed.Release();
            }
        }
    }
}

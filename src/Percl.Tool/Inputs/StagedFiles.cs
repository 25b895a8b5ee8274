using System.ComponentModel;
using System.Diagnostics;
using Percl.Tool.Hosting;

namespace Percl.Tool.Inputs;

/// <summary>Reads the files that are staged for Git's next commit, as they are staged.</summary>
/// <param name="folder">The folder of the command.</param>
internal sealed class StagedFiles(string folder)
{
    /// <summary>Returns the full paths of the files that are added or changed.</summary>
    public async Task<IReadOnlyList<string>> FindAsync(CancellationToken cancellation)
    {
        var names = await RunAsync(
            cancellation, "diff", "--cached", "--name-only", "--relative", "--diff-filter=ACMR", "-z")
            .ConfigureAwait(false);
        using var reader = new StreamReader(names);
        var text = await reader.ReadToEndAsync(cancellation).ConfigureAwait(false);
        return [.. text.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(name => Path.Combine(folder, name))];
    }

    /// <summary>Reads the content of a file, as it is staged.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="cancellation">Stops Git.</param>
    public Task<Stream> OpenAsync(string path, CancellationToken cancellation) => RunAsync(
        cancellation, "show", ":./" + Path.GetRelativePath(folder, path).Replace('\\', '/'));

    private async Task<Stream> RunAsync(CancellationToken cancellation, params string[] arguments)
    {
        var (content, problem) = await TryAsync(cancellation, arguments).ConfigureAwait(false);
        if (problem is null)
        {
            return content;
        }

        // Outside of a repository Git says that it does not know the options.
        var reason = (await TryAsync(cancellation, "rev-parse", "--git-dir").ConfigureAwait(false)).Problem ?? problem;
        throw new ToolException(reason.Contains("not a git repository", StringComparison.OrdinalIgnoreCase)
            ? "'--staged' needs a Git repository, and this folder is in none"
            : $"Git says: {reason}");
    }

    private async Task<(Stream Content, string? Problem)> TryAsync(
        CancellationToken cancellation, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = "C";
        try
        {
            using var git = Process.Start(start)!;
            var errors = git.StandardError.ReadToEndAsync(cancellation);
            var content = new MemoryStream();
            await git.StandardOutput.BaseStream.CopyToAsync(content, cancellation).ConfigureAwait(false);
            var message = await errors.ConfigureAwait(false);
            await git.WaitForExitAsync(cancellation).ConfigureAwait(false);
            content.Position = 0;
            return (content, git.ExitCode == 0 ? null : message.Trim().Split('\n')[0]);
        }
        catch (Win32Exception)
        {
            throw new ToolException("'--staged' needs Git, which was not found");
        }
    }
}

using System.Text;
using Percl.Tool.Hosting;

namespace Percl.Tool.Outputs;

/// <summary>Writes files.</summary>
internal static class OutputFile
{
    /// <summary>Writes a report.</summary>
    /// <exception cref="ToolException">It cannot be written.</exception>
    public static void Write(ToolHost host, string name, Action<Stream> write)
    {
        var path = host.Resolve(name);
        var problem = Try(() =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var stream = File.Create(path);
            write(stream);
        });
        if (problem is not null)
        {
            throw new ToolException($"'{name}' {problem}");
        }
    }

    /// <summary>
    /// Replaces the content of a file in one step: whoever reads it sees the old or the new content, and a failure
    /// leaves the old one.
    /// </summary>
    /// <returns>Why the file cannot be written, as a predicate; null where it was.</returns>
    public static string? Replace(string path, string text, Encoding encoding) => Try(() =>
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        if (File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
        {
            throw new UnauthorizedAccessException();
        }

        var written = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllText(written, text, encoding);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(written, File.GetUnixFileMode(target));
            }

            File.Move(written, target, overwrite: true);
        }
        finally
        {
            File.Delete(written);
        }
    });

    private static string? Try(Action write)
    {
        try
        {
            write();
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return "cannot be written: permission denied";
        }
        catch (IOException exception)
        {
            return $"cannot be written: {exception.Message.TrimEnd('.')}";
        }
    }
}

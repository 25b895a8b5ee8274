using System.Text;
using Percl.Tool.Hosting;

namespace Percl.Tool.Outputs;

/// <summary>Writes files.</summary>
internal static class OutputFile
{
    /// <summary>Writes a report.</summary>
    public static void Write(ToolHost host, string name, Action<Stream> write)
    {
        var path = host.Resolve(name);
        Try(name, () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var stream = File.Create(path);
            write(stream);
        });
    }

    /// <summary>
    /// Replaces the content of a file in one step: whoever reads it sees the old or the new content, and a failure
    /// leaves the old one.
    /// </summary>
    public static void Replace(string path, string shown, string text, Encoding encoding) => Try(shown, () =>
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        if (File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
        {
            throw new UnauthorizedAccessException("permission denied");
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

    private static void Try(string shown, Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"'{shown}' cannot be written: {exception.Message.TrimEnd('.')}");
        }
    }
}

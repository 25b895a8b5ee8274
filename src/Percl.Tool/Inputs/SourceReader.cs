using System.Globalization;
using System.Text;

namespace Percl.Tool.Inputs;

/// <summary>Reads scripts.</summary>
internal static class SourceReader
{
    /// <summary>The number of bytes that a script may have. A longer file is no script.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding[] Marked = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <summary>Reads a file, or says why it cannot be read.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="shown">The path in reports.</param>
    /// <param name="problem">The problem.</param>
    /// <param name="files">The pattern of such files in a folder.</param>
    public static ScriptSource? Read(
        string path, string shown, out InputProblem? problem, string files = "*.percl.json")
    {
        string reason;
        try
        {
            if (Directory.Exists(path))
            {
                reason = $"is a folder; name files, or a pattern as '{shown.TrimEnd('/')}/**/{files}'";
            }
            else
            {
                using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1);
                return Read(stream, path, shown, out problem);
            }
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            reason = "does not exist";
        }
        catch (UnauthorizedAccessException)
        {
            reason = "cannot be read: permission denied";
        }
        catch (IOException exception)
        {
            reason = $"cannot be read: {exception.Message.TrimEnd('.')}";
        }

        problem = new InputProblem(shown, reason);
        return null;
    }

    /// <summary>Reads a stream to its end, or says why it is no script.</summary>
    public static ScriptSource? Read(Stream stream, string path, string shown, out InputProblem? problem)
    {
        using var content = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            content.Write(buffer, 0, read);
            if (content.Length > MaxBytes)
            {
                problem = new InputProblem(shown, string.Create(
                    CultureInfo.InvariantCulture, $"has more than {MaxBytes / 1024 / 1024} MB, which no script has"));
                return null;
            }
        }

        var bytes = content.GetBuffer().AsSpan(0, (int)content.Length);
        problem = IsUnmarked(bytes)
            ? new InputProblem(shown, "is neither UTF-8 nor marked as UTF-16; save it as UTF-8")
            : null;
        return problem is null ? Decode(bytes, path, shown) : null;
    }

    /// <summary>
    /// Determines whether a text is UTF-16 without a mark, or UTF-32. The first character of a script, whatever it is,
    /// has no byte of 0 in UTF-8.
    /// </summary>
    private static bool IsUnmarked(ReadOnlySpan<byte> bytes) =>
        (bytes.StartsWith(Encoding.Unicode.Preamble) ? bytes[Encoding.Unicode.Preamble.Length..] : bytes)
            is [0, 0, ..] || bytes is [0, _, ..] or [_, 0, ..];

    private static ScriptSource Decode(ReadOnlySpan<byte> bytes, string path, string shown)
    {
        foreach (var encoding in Marked)
        {
            if (bytes.StartsWith(encoding.Preamble))
            {
                var text = encoding.GetString(bytes[encoding.Preamble.Length..]);
                var isExact = encoding.GetByteCount(text) == bytes.Length - encoding.Preamble.Length
                    && !text.Contains('\uFFFD', StringComparison.Ordinal);
                return new ScriptSource(path, shown, text) { Encoding = isExact ? encoding : null };
            }
        }

        try
        {
            return new ScriptSource(path, shown, Strict.GetString(bytes)) { Encoding = Strict };
        }
        catch (DecoderFallbackException)
        {
            return new ScriptSource(path, shown, Encoding.UTF8.GetString(bytes));
        }
    }
}

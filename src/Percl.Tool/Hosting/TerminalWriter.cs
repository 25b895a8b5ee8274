using System.Buffers;
using System.Text;

namespace Percl.Tool.Hosting;

/// <summary>
/// Writes to a terminal. What others have written, such as an application or the author of a script, moves no cursor,
/// changes no color and turns no text around: the characters for that are shown as symbols.
/// </summary>
/// <param name="inner">The writer of the terminal.</param>
internal sealed class TerminalWriter(TextWriter inner) : TextWriter
{
    private const char Delete = '\u007F';
    private const char FirstPicture = '\u2400';
    private const char PictureOfDelete = '\u2421';

    private static readonly SearchValues<char> Unsafe = SearchValues.Create(
    [
        .. Enumerable.Range(0, ' ').Append(Delete).Select(static code => (char)code)
            .Where(static c => c is not ('\n' or '\t')),
        .. Enumerable.Range(Delete + 1, ' ').Select(static code => (char)code),
        .. "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069",
    ]);

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <summary>Writes a text in a color.</summary>
    /// <param name="color">The number of the color.</param>
    /// <param name="text">The text.</param>
    public void WriteColored(string color, string text)
    {
        inner.Write($"\e[{color}m");
        Write(text);
        inner.Write("\e[0m");
    }

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        int next;
        while ((next = buffer.IndexOfAny(Unsafe)) >= 0)
        {
            inner.Write(buffer[..next]);
            inner.Write(buffer[next] == '\r' && buffer[(next + 1)..].StartsWith('\n') ? '\r' : SymbolOf(buffer[next]));
            buffer = buffer[(next + 1)..];
        }

        inner.Write(buffer);
    }

    /// <inheritdoc/>
    public override void WriteLine() => inner.WriteLine();

    /// <inheritdoc/>
    public override void WriteLine(string? value)
    {
        Write(value);
        inner.WriteLine();
    }

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();

    private static char SymbolOf(char character) => character switch
    {
        < ' ' => (char)(FirstPicture + character),
        Delete => PictureOfDelete,
        _ => '\uFFFD',
    };
}

namespace Percl.Tool.Linting;

/// <summary>Provides the lines of a text, as the compiler counts them.</summary>
internal sealed class TextLines
{
    private const int LongestLine = 1000;

    private readonly string _text;
    private readonly int[] _starts;

    /// <summary>Initializes a new instance with the lines of a text.</summary>
    public TextLines(string text)
    {
        _text = text;
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\u0085' or '\u2028' or '\u2029'
                || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        _starts = [.. starts];
    }

    /// <summary>Gets the lines of no text.</summary>
    public static TextLines None { get; } = new("");

    /// <summary>Returns the position of an offset.</summary>
    public TextPosition Find(int offset)
    {
        var index = Array.BinarySearch(_starts, offset);
        var line = index < 0 ? ~index - 1 : index;
        return new TextPosition(line + 1, offset - _starts[line] + 1);
    }

    /// <summary>
    /// Returns the text of a line, which is counted from 1, without its end; an empty one for a line that is too long
    /// to be kept for each finding in it.
    /// </summary>
    public string TextOf(int line)
    {
        var start = _starts[line - 1];
        var end = line < _starts.Length ? _starts[line] : _text.Length;
        return end - start > LongestLine ? "" : _text[start..end].TrimEnd('\r', '\n');
    }
}

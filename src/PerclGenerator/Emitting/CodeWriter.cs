using System.Text;

namespace PerclGenerator.Emitting;

/// <summary>Collects lines of code, indented by the blocks around them.</summary>
internal sealed class CodeWriter
{
    private const int IndentSize = 4;

    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Adds a line. An empty line gets no indentation.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _depth * IndentSize).Append(line);
        }

        _text.Append('\n');
    }

    /// <summary>Opens a block under a line.</summary>
    /// <param name="head">The line; empty for a block without one.</param>
    public void Open(string head)
    {
        if (head.Length > 0)
        {
            Line(head);
        }

        Line("{");
        _depth++;
    }

    /// <summary>Closes the innermost block.</summary>
    /// <param name="tail">The code after the brace.</param>
    public void Close(string tail = "")
    {
        _depth--;
        Line("}" + tail);
    }

    /// <summary>Returns the collected lines.</summary>
    public override string ToString() => _text.ToString();
}

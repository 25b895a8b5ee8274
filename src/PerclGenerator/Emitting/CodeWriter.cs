using System.Globalization;
using System.Text;
using PerclGenerator.Model.Compiled;

namespace PerclGenerator.Emitting;

/// <summary>Collects lines of code, indented by the blocks around them.</summary>
internal sealed class CodeWriter
{
    private const int IndentSize = 4;

    /// <summary>The longest line that <c>#line</c> maps.</summary>
    private const int LongestMapped = 65_536;

    private readonly StringBuilder _text = new();
    private SourcePlace? _place;
    private int _depth;

    /// <summary>Adds a line. An empty line gets no indentation.</summary>
    public void Line(string line = "")
    {
        var indent = _depth * IndentSize;
        var place = indent + line.Length is > 0 and <= LongestMapped ? _place : null;
        _place = null;
        if (place is not null)
        {
            _text.Append(Mapping(place, indent + line.Length));
        }

        if (line.Length > 0)
        {
            _text.Append(' ', indent).Append(line);
        }

        _text.Append('\n');
        if (place is not null)
        {
            Hide();
        }
    }

    /// <summary>
    /// Maps the next line to a place in the source: a debugger stops there instead, and coverage counts it. The code
    /// around the line is expected to be hidden.
    /// </summary>
    /// <param name="place">The place; null for none.</param>
    public void MapNext(SourcePlace? place) => _place = place;

    /// <summary>Hides the following code from debuggers and from coverage.</summary>
    public void Hide() => _text.Append("#line hidden\n");

    /// <summary>Ends what <see cref="Hide"/> began.</summary>
    public void Show() => _text.Append("#line default\n");

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

    /// <summary>Gets the position of the next line, for <see cref="Insert"/>.</summary>
    public int Position => _text.Length;

    /// <summary>Inserts a line of the current block at a position of the block.</summary>
    public void Insert(int position, string line) =>
        _text.Insert(position, new string(' ', _depth * IndentSize) + line + "\n");

    /// <summary>Returns the collected lines.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>Returns the directive that maps all code on the next line to the whole place.</summary>
    private static string Mapping(SourcePlace place, int length) => string.Format(
        CultureInfo.InvariantCulture,
        "#line ({0}, {1}) - ({2}, {3}) {4} \"{5}\"\n",
        place.StartLine,
        place.StartColumn,
        place.EndLine,
        place.EndColumn,
        length,
        place.Path);
}

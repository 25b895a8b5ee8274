using Microsoft.CodeAnalysis.Text;

namespace PerclGenerator.Model.Compiled;

/// <summary>Represents the place of code in a source file, as <c>#line</c> names it.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="StartLine">The first line; the first line of a file is 1.</param>
/// <param name="StartColumn">The column of the first character; the first column of a line is 1.</param>
/// <param name="EndLine">The last line.</param>
/// <param name="EndColumn">The column of the last character.</param>
internal sealed record SourcePlace(string Path, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>The limits of <c>#line</c>.</summary>
    private const int LastLine = 16_707_565;
    private const int LastColumn = 65_536;

    /// <summary>Returns a place; null where <c>#line</c>, which has no escapes, cannot name it.</summary>
    public static SourcePlace? Of(string path, LinePositionSpan span)
    {
        var (start, end) = (span.Start, span.End);
        return path.Length > 0 && path.IndexOfAny(['"', '\r', '\n']) < 0 && end > start && end.Line < LastLine
            && start.Character < LastColumn && end.Character is > 0 and < LastColumn
                ? new SourcePlace(path, start.Line + 1, start.Character + 1, end.Line + 1, end.Character)
                : null;
    }
}

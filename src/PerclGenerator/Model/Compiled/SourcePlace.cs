namespace PerclGenerator.Model.Compiled;

/// <summary>Represents the place of code in a source file, as <c>#line</c> names it.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="StartLine">The first line; the first line of a file is 1.</param>
/// <param name="StartColumn">The column of the first character; the first column of a line is 1.</param>
/// <param name="EndLine">The last line.</param>
/// <param name="EndColumn">The column of the last character.</param>
internal sealed record SourcePlace(string Path, int StartLine, int StartColumn, int EndLine, int EndColumn);

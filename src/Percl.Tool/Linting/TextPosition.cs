namespace Percl.Tool.Linting;

/// <summary>Represents a position in a text.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column in UTF-16 code units, counted from 1.</param>
internal readonly record struct TextPosition(int Line, int Column);

namespace Percl.CSharp.Strings;

/// <summary>Describes how a C# string represents its characters.</summary>
/// <param name="HasEscapes">Whether a backslash begins an escape.</param>
/// <param name="DoublesQuotes">Whether a quotation mark is doubled.</param>
/// <param name="DoublesBraces">Whether a brace is doubled.</param>
/// <param name="Indent">
/// The indentation of each line, which is not part of the string; null where lines are not indented.
/// </param>
internal sealed record StringStyle(bool HasEscapes, bool DoublesQuotes, bool DoublesBraces, string? Indent);

namespace Percl.CSharp.Strings;

/// <summary>The style in which a string in C# writes its characters.</summary>
/// <param name="HasEscapes">Whether a backslash begins an escape.</param>
/// <param name="DoublesQuotes">Whether two quotation marks stand for one.</param>
/// <param name="DoublesBraces">Whether two braces stand for one.</param>
/// <param name="Indent">
/// What each line begins with that is not part of the string; null where lines are not indented.
/// </param>
internal sealed record StringStyle(bool HasEscapes, bool DoublesQuotes, bool DoublesBraces, string? Indent);

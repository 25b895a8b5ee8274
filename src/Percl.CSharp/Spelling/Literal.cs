using Microsoft.CodeAnalysis.CSharp;
using Percl.Language.Json;

namespace Percl.CSharp.Spelling;

/// <summary>Writes constants as C# and as JSON.</summary>
internal static class Literal
{
    /// <summary>Returns a C# literal of the string's UTF-8 bytes, which reads like the string where possible.</summary>
    public static string Utf8(string text) => (IsPlainInRaw(text) ? Raw(text) : Text(text)) + "u8";

    /// <summary>Returns a C# literal of the string.</summary>
    public static string Text(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>Returns the string as a JSON string, escaped as the writer escapes it.</summary>
    public static string Json(string text) => "\"" + JsonWithoutQuotes(text) + "\"";

    /// <summary>Returns the string as a JSON string without the quotation marks.</summary>
    public static string JsonWithoutQuotes(string text) => JsonEscape.Of(text);

    /// <summary>
    /// Determines whether a raw literal on one line can hold the string, and spares escapes. The quotation marks of
    /// such a literal cannot be beside others.
    /// </summary>
    private static bool IsPlainInRaw(string text) =>
        text.Count(static character => character is '"' or '\\') > 1
        && text[0] != '"'
        && text[text.Length - 1] != '"'
        && !text.Contains("\"\"\"")
        && SymbolDisplay.FormatLiteral(text, quote: false) == text.Replace("\\", "\\\\");

    private static string Raw(string text) => $"\"\"\"{text}\"\"\"";
}

using Microsoft.CodeAnalysis.CSharp;
using Percl.Language.Json;

namespace Percl.CSharp.Spelling;

/// <summary>Writes constants as C# and as JSON.</summary>
internal static class Literal
{
    /// <summary>Returns a C# literal of the string's UTF-8 bytes.</summary>
    public static string Utf8(string text) => SymbolDisplay.FormatLiteral(text, quote: true) + "u8";

    /// <summary>Returns a C# literal of the string.</summary>
    public static string Text(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>Returns the string as a JSON string, escaped as the writer escapes it.</summary>
    public static string Json(string text) => "\"" + JsonWithoutQuotes(text) + "\"";

    /// <summary>Returns the string as a JSON string without the quotation marks.</summary>
    public static string JsonWithoutQuotes(string text) => JsonEscape.Of(text);
}

using Microsoft.CodeAnalysis.CSharp;
using Percl.Language.Json;

namespace Percl.CSharp.Spelling;

/// <summary>Writes constants as C# and as JSON.</summary>
internal static class Literal
{
    /// <summary>A C# literal of the text's UTF-8 bytes.</summary>
    public static string Utf8(string text) => SymbolDisplay.FormatLiteral(text, quote: true) + "u8";

    /// <summary>A C# literal of the text.</summary>
    public static string Text(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>The text as a JSON string, escaped as the writer escapes it.</summary>
    public static string Json(string text) => "\"" + JsonWithoutQuotes(text) + "\"";

    /// <summary>The same without the quotation marks around it.</summary>
    public static string JsonWithoutQuotes(string text) => JsonEscape.Of(text);
}

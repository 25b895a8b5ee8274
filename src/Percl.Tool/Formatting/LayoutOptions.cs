using System.Globalization;
using Percl.Tool.Configuration;

namespace Percl.Tool.Formatting;

/// <summary>Represents the layout of a file.</summary>
/// <param name="Indent">The characters of one level.</param>
/// <param name="Width">The number of columns that a line has, as far as possible.</param>
/// <param name="LineEnd">The line end; null for that of the file.</param>
/// <param name="EndsWithLine">Whether a line end is at the end.</param>
internal sealed record LayoutOptions(string Indent, int Width, string? LineEnd, bool EndsWithLine)
{
    private const int DefaultIndent = 2;
    private const int DefaultWidth = 100;
    private const int LongestIndent = 16;

    /// <summary>Reads the layout from the settings of a file.</summary>
    public static LayoutOptions Read(FileSettings settings) => new(
        settings.Find("indent_style") == "tab"
            ? "\t"
            : new string(' ', Math.Min(LongestIndent, Number("indent_size", settings) ?? DefaultIndent)),
        Number("max_line_length", settings) ?? DefaultWidth,
        settings.Find("end_of_line") switch { "lf" => "\n", "crlf" => "\r\n", _ => null },
        settings.Find("insert_final_newline") != "false");

    private static int? Number(string name, FileSettings settings) =>
        int.TryParse(settings.Find(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}

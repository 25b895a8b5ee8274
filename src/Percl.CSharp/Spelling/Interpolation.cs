using System.Globalization;

namespace Percl.CSharp.Spelling;

/// <summary>Prints parts of interpolated strings.</summary>
internal static class Interpolation
{
    /// <summary>Prints a constant part.</summary>
    public static string Text(string text)
    {
        var literal = Literal.Text(text);
        return literal.Substring(1, literal.Length - 2).Replace("{", "{{").Replace("}", "}}");
    }

    /// <summary>Prints an interpolation.</summary>
    /// <param name="value">The expression.</param>
    /// <param name="alignment">The width to which the value is padded; 0 for none.</param>
    /// <param name="format">The format, without braces; null for none.</param>
    public static string Of(string value, int alignment, string? format) =>
        "{" + value
        + (alignment == 0 ? "" : "," + alignment.ToString(CultureInfo.InvariantCulture))
        + (format is null ? "" : ":" + Text(format))
        + "}";

    /// <summary>Prints the alignment and the format as the last arguments of the writer's methods.</summary>
    public static string Arguments(int alignment, string? format) =>
        alignment.ToString(CultureInfo.InvariantCulture) + ", " + (format is null ? "null" : Literal.Text(format));
}

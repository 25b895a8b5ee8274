using System.Globalization;

namespace Percl.Language.Violations;

/// <summary>Shows text of a source in a message: a terminal and a log must be able to show the message.</summary>
internal static class VisibleText
{
    /// <summary>Returns the text with each control character as its escape sequence.</summary>
    public static string Of(string text) => text.Any(char.IsControl)
        ? string.Concat(text.Select(static c => char.IsControl(c)
            ? "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture)
            : c.ToString()))
        : text;
}

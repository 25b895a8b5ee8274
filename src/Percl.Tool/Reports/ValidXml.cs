using System.Xml;

namespace Percl.Tool.Reports;

/// <summary>Makes texts that XML can have.</summary>
internal static class ValidXml
{
    /// <summary>Returns a text without the characters that XML cannot have.</summary>
    public static string Of(string text) =>
        string.Concat(text.EnumerateRunes().Select(static rune =>
            rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString()));
}

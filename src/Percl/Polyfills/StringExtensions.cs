using System.Text;

namespace Percl;

internal static class StringExtensions
{
    public static bool Contains(this string text, string value, StringComparison comparison) =>
        text.IndexOf(value, comparison) >= 0;

    public static bool EndsWith(this string text, char value) => text.Length > 0 && text[^1] == value;

    public static int GetHashCode(this string text, StringComparison comparison) =>
        comparison == StringComparison.Ordinal
        ? StringComparer.Ordinal.GetHashCode(text)
        : throw new ArgumentOutOfRangeException(nameof(comparison));

    public static string GetString(this Encoding encoding, ReadOnlySpan<byte> bytes) =>
        encoding.GetString(bytes.ToArray());
}

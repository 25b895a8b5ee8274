using System.Globalization;
using System.Text;

namespace Percl;

/// <summary>Formats values as a string and copies it, because these frameworks cannot format into a span.</summary>
internal static class FormattingExtensions
{
    public static bool TryFormat<T>(
        this T value, Span<char> destination, out int charsWritten, string? format, IFormatProvider? provider)
        where T : IFormattable => TryCopy(value.ToString(format, provider), destination, out charsWritten);

    public static bool TryFormat(
        this decimal value, Span<byte> utf8, out int bytesWritten, string? format, IFormatProvider provider) =>
        TryCopy(value.ToString(format, provider), utf8, out bytesWritten);

    public static bool TryFormat(
        this double value, Span<byte> utf8, out int bytesWritten, string? format, IFormatProvider provider)
    {
        // The "R" format of .NET Framework sometimes reads back as another number.
        var text = value.ToString(format ?? "R", provider);
        var isSame = double.Parse(text, NumberStyles.Float, provider).Equals(value);
        return TryCopy(isSame ? text : value.ToString("G17", provider), utf8, out bytesWritten);
    }

    public static bool TryFormat(
        this float value, Span<byte> utf8, out int bytesWritten, string? format, IFormatProvider provider) =>
        TryCopy(value.ToString(format ?? "R", provider), utf8, out bytesWritten);

    private static bool TryCopy(string? text, Span<char> destination, out int charsWritten)
    {
        var fits = text.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? text?.Length ?? 0 : 0;
        return fits;
    }

    private static bool TryCopy(string text, Span<byte> destination, out int bytesWritten)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var fits = utf8.AsSpan().TryCopyTo(destination);
        bytesWritten = fits ? utf8.Length : 0;
        return fits;
    }
}

using System.Globalization;
using System.Text;

namespace Percl;

/// <summary>Values are formatted as a text and copied: these frameworks cannot format into a span.</summary>
internal static class FormattingExtensions
{
    extension(Enum)
    {
        public static bool TryFormat<TEnum>(TEnum value, Span<char> destination, out int charsWritten, string? format)
            where TEnum : struct, Enum => TryCopy(value.ToString(format), destination, out charsWritten);
    }

    public static bool TryFormat<T>(
        this T value, Span<char> destination, out int charsWritten, string? format, IFormatProvider? provider)
        where T : IFormattable => TryCopy(value.ToString(format, provider), destination, out charsWritten);

    public static bool TryFormat(
        this decimal value, Span<byte> utf8, out int bytesWritten, string? format, IFormatProvider provider) =>
        TryCopy(value.ToString(format, provider), utf8, out bytesWritten);

    public static bool TryFormat(
        this double value, Span<byte> utf8, out int bytesWritten, string? format, IFormatProvider provider) =>
        TryCopy(value.ToString(format ?? Shortest(value), provider), utf8, out bytesWritten);

    public static bool TryFormat(
        this float value, Span<byte> utf8, out int bytesWritten, string? format, IFormatProvider provider) =>
        TryCopy(value.ToString(format ?? Shortest(value), provider), utf8, out bytesWritten);

    /// <summary>The format with the fewest digits that read back the same. .NET Framework's own "R" sometimes fails.</summary>
    private static string Shortest(double value) => value switch
    {
        _ when Parse(value.ToString("G15", CultureInfo.InvariantCulture)) == value => "G15",
        _ when Parse(value.ToString("G16", CultureInfo.InvariantCulture)) == value => "G16",
        _ => "G17",
    };

    private static string Shortest(float value) => value switch
    {
        _ when (float)Parse(value.ToString("G7", CultureInfo.InvariantCulture)) == value => "G7",
        _ when (float)Parse(value.ToString("G8", CultureInfo.InvariantCulture)) == value => "G8",
        _ => "G9",
    };

    private static double Parse(string text) => double.Parse(text, CultureInfo.InvariantCulture);

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

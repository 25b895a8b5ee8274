using System.Buffers.Text;

namespace Percl.Webhooks;

/// <summary>
/// Replaces the escape sequences of unpaired surrogates. JSON allows half a pair, for example in a message that was cut
/// off, but .NET cannot write a string that contains one.
/// </summary>
internal static class SurrogateEscapes
{
    private const int Length = 6;

    /// <summary>Returns the JSON with U+FFFD for each half of a pair; the same JSON where there is none.</summary>
    public static ReadOnlySpan<byte> ReplaceHalves(ReadOnlySpan<byte> utf8Json)
    {
        byte[]? replaced = null;
        for (var i = 0; i < utf8Json.Length; i++)
        {
            var next = utf8Json[i..].IndexOf((byte)'\\');
            if (next < 0)
            {
                break;
            }

            i += next;
            if (!TryRead(utf8Json[i..], out var unit))
            {
                // The character after the backslash belongs to the escape sequence.
                i++;
                continue;
            }

            if (char.IsHighSurrogate(unit)
                && TryRead(utf8Json[(i + Length)..], out var second) && char.IsLowSurrogate(second))
            {
                i += (2 * Length) - 1;
                continue;
            }

            if (char.IsSurrogate(unit))
            {
                replaced ??= utf8Json.ToArray();
                @"\uFFFD"u8.CopyTo(replaced.AsSpan(i));
            }

            i += Length - 1;
        }

        return replaced ?? utf8Json;
    }

    private static bool TryRead(ReadOnlySpan<byte> utf8Json, out char unit)
    {
        unit = default;
        if (utf8Json.Length < Length || !utf8Json.StartsWith(@"\u"u8)
            || !Utf8Parser.TryParse(utf8Json[2..Length], out ushort value, out var read, 'x') || read != Length - 2)
        {
            return false;
        }

        unit = (char)value;
        return true;
    }
}

using System.Text;
using System.Text.Json;

namespace Percl;

/// <summary>Reads PerCL inside a document that System.Text.Json reads.</summary>
internal static class EmbeddedPercl
{
    /// <summary>
    /// The deviations from the rules of JSON that are allowed: System.Text.Json has already refused those that its own
    /// options do not allow.
    /// </summary>
    private static readonly JsonReaderOptions Lenient =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = int.MaxValue };

    /// <summary>Reads PerCL.</summary>
    public delegate T Parser<T>(ReadOnlySpan<byte> utf8Json, JsonReaderOptions options);

    /// <summary>Reads the current value.</summary>
    /// <exception cref="JsonException">
    /// The value is not such PerCL. The exception's path is that of the whole document. System.Text.Json knows only the
    /// path of the current value; the message has the rest.
    /// </exception>
    public static T Read<T>(ref Utf8JsonReader reader, Parser<T> parser)
    {
        var start = reader;
        var utf8Json = Encoding.UTF8.GetBytes(JsonElement.ParseValue(ref reader).GetRawText());
        try
        {
            return parser(utf8Json, Lenient);
        }
        catch (JsonException e) when (start.CurrentDepth > 0)
        {
            // System.Text.Json reports the line of the reader's position.
            var end = start.TokenStartIndex + OffsetOf(e, utf8Json);
            while (start.TokenStartIndex < end && start.Read())
            {
            }

            reader = start;
            throw new EmbeddedPerclException(e);
        }
    }

    private static int OffsetOf(JsonException place, ReadOnlySpan<byte> utf8Json)
    {
        var offset = 0;
        for (var line = place.LineNumber ?? 0; line > 0; line--)
        {
            offset += utf8Json[offset..].IndexOf((byte)'\n') + 1;
        }

        return offset + (int)(place.BytePositionInLine ?? 0);
    }
}

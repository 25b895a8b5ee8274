using System.Text;
using System.Text.Json;

namespace Percl;

/// <summary>Reads and writes PerCL inside a document of System.Text.Json.</summary>
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

    /// <summary>Writes a script. A refusal masks the value, because its message may be logged.</summary>
    /// <exception cref="PerclException">A value breaks a rule of PerCL.</exception>
    public static byte[] Write(IPerclScript script)
    {
        try
        {
            return script.ToUtf8Bytes();
        }
        catch (PerclException refusal)
        {
            refusal.HidesValue = true;
            throw;
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

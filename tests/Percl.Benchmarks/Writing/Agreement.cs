using System.Text;
using System.Text.Json.Nodes;

namespace Percl.Benchmarks.Writing;

/// <summary>Refuses to measure what does not write the same as the others.</summary>
internal static class Agreement
{
    /// <summary>The bytes must be the same.</summary>
    public static void Bytes(string form, ReadOnlySpan<byte> written, ReadOnlySpan<byte> expected)
    {
        if (!written.SequenceEqual(expected))
        {
            throw Differs(form, Encoding.UTF8.GetString(written), expected);
        }
    }

    /// <summary>The JSON must mean the same.</summary>
    public static void Json(string form, string written, ReadOnlySpan<byte> expected)
    {
        if (!JsonNode.DeepEquals(JsonNode.Parse(written), JsonNode.Parse(expected)))
        {
            throw Differs(form, written, expected);
        }
    }

    /// <summary>The payload must be as long as its description says.</summary>
    public static void Length(PayloadName payload, int length)
    {
        var isRight = payload switch
        {
            PayloadName.S1 => length == 256,
            PayloadName.S2 => length == 566,
            _ => length is >= 7850 and < 7950,
        };
        if (!isRight)
        {
            throw new InvalidOperationException($"{payload} has {length} bytes, which is not what it should have.");
        }
    }

    private static InvalidOperationException Differs(string form, string written, ReadOnlySpan<byte> expected) =>
        new($"{form} does not write what the object form writes.\n{written}\n{Encoding.UTF8.GetString(expected)}");
}

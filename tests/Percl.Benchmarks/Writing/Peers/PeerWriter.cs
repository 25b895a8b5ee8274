using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Percl.Benchmarks.Writing;

/// <summary>The writer that the peers reuse: nothing is checked, and as little is escaped as it can be told.</summary>
internal static class PeerWriter
{
    public static Utf8JsonWriter Create(IBufferWriter<byte> output) =>
        new(output, new() { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

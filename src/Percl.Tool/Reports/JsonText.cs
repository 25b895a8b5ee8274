using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Percl.Tool.Reports;

/// <summary>Writes JSON to a text.</summary>
internal static class JsonText
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Reports are no part of a web page, so that quotation marks may stay as they are.</summary>
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes what an action writes, and a line end.</summary>
    /// <param name="output">The text.</param>
    /// <param name="write">
    /// Writes. It calls its second argument after each item, so that a long report is not kept in memory.
    /// </param>
    public static void Write(TextWriter output, Action<Utf8JsonWriter, Action> write)
    {
        var buffer = new ArrayBufferWriter<byte>(BufferSize);
        using var json = new Utf8JsonWriter(buffer, Options);
        write(json, () =>
        {
            if (buffer.WrittenCount + json.BytesPending > BufferSize)
            {
                Flush();
            }
        });
        Flush();
        output.WriteLine();

        void Flush()
        {
            json.Flush();
            output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
            buffer.ResetWrittenCount();
        }
    }
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Percl.Tool.Reports;

/// <summary>Writes JSON to a text.</summary>
internal static class JsonText
{
    /// <summary>Reports are no part of a web page, so that quotation marks may stay as they are.</summary>
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes what an action writes, and a line end.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            write(json);
        }

        output.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Percl.Simulation;

/// <summary>Shows events to programs: one JSON object on each line.</summary>
internal static class TimelineJson
{
    // Nobody puts it into HTML.
    private static readonly JsonWriterOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Returns the lines of events, each with its line feed.</summary>
    public static string Of(IEnumerable<TimelineEvent> events)
    {
        using var output = new MemoryStream();
        using var writer = new Utf8JsonWriter(output, Readable);
        foreach (var one in events)
        {
            Write(writer, one);
            writer.Flush();
            writer.Reset();
            output.WriteByte((byte)'\n');
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, TimelineEvent one)
    {
        writer.WriteStartObject();
        // No field of an event has one of these names.
        writer.WriteNumber("event", one.Number);
        writer.WriteNumber("ms", (long)one.At.TotalMilliseconds);
        writer.WriteString("kind", one.Kind);
        if (one.CallId is { } call)
        {
            writer.WriteString("callId", call);
        }

        foreach (var (name, value) in one.Fields)
        {
            writer.WriteString(name, value);
        }

        if (one.NotDocumented is { } choice)
        {
            writer.WriteString("notDocumented", choice);
        }

        writer.WriteEndObject();
    }
}

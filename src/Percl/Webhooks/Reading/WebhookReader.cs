using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Percl.Webhooks;

/// <summary>Reads the bodies of webhook requests.</summary>
internal static class WebhookReader
{
    // The longest part of a request type that an error message repeats.
    private const int LongestShownRequestType = 64;

    /// <summary>
    /// Reads a body into a sealed record, or into the matching record that derives from an abstract one.
    /// </summary>
    /// <exception cref="JsonException">The body is no such webhook.</exception>
    public static PerclWebhook Read(ReadOnlySpan<byte> utf8Json, Type expected)
    {
        // The JSON reader validates only strings that it is asked for; invalid strings in unknown fields would fail on
        // first use.
        if (!Utf8.IsValid(utf8Json))
        {
            throw new JsonException("The webhook is not valid UTF-8.");
        }

        utf8Json = SurrogateEscapes.ReplaceHalves(ByteOrderMark.Skip(utf8Json));
        var record = expected.IsAbstract ? Choose(utf8Json, expected) : expected;
        return ReadRecord(utf8Json, WebhookJsonContext.Default.GetTypeInfo(record)!);
    }

    private static PerclWebhook ReadRecord(ReadOnlySpan<byte> utf8Json, JsonTypeInfo record)
    {
        try
        {
            return (PerclWebhook)Deserialize(utf8Json, record);
        }
        catch (JsonException exception) when (MalformedWebhook.IsAboutAField(exception))
        {
            return ReadFittingRecord(utf8Json, record);
        }
        catch (JsonException exception)
        {
            throw MalformedWebhook.Explain(exception, utf8Json, record);
        }
    }

    /// <summary>Reads a body whose fields may have other forms than those of the record.</summary>
    private static PerclWebhook ReadFittingRecord(ReadOnlySpan<byte> utf8Json, JsonTypeInfo record)
    {
        var fitting = Fit(utf8Json, record);
        try
        {
            var webhook = (PerclWebhook)Deserialize(fitting.Body, record);
            foreach (var (name, value) in fitting.Misfits)
            {
                (webhook.AdditionalFields ??= new Dictionary<string, JsonElement>())[name] = value;
            }

            return webhook;
        }
        catch (JsonException exception)
        {
            throw MalformedWebhook.Explain(exception, utf8Json, record, hasPlace: !fitting.HasReplaced);
        }
    }

    private static FieldFitting Fit(ReadOnlySpan<byte> utf8Json, JsonTypeInfo record)
    {
        try
        {
            return FieldFitting.Of(utf8Json, record);
        }
        catch (JsonException exception)
        {
            throw MalformedWebhook.Explain(exception, utf8Json, record);
        }
    }

    private static Type Choose(ReadOnlySpan<byte> utf8Json, Type expected)
    {
        var head = ReadHead(utf8Json);
        var record = WebhookRecords.Find(head.RequestType);
        if (expected.IsAssignableFrom(record))
        {
            return record;
        }

        throw new JsonException(
            head.RequestType is null
                ? $"The webhook has no field '{WebhookHead.RequestTypeField}', "
                    + "so that it is none of those expected here."
                : $"The webhook is '{Shown(head.RequestType)}', which is none of those expected here.",
            "$." + WebhookHead.RequestTypeField,
            lineNumber: null,
            bytePositionInLine: null);
    }

    private static WebhookHead ReadHead(ReadOnlySpan<byte> utf8Json)
    {
        var head = WebhookJsonContext.Default.WebhookHead;
        try
        {
            return (WebhookHead)Deserialize(utf8Json, head);
        }
        catch (JsonException exception)
        {
            throw MalformedWebhook.Explain(exception, utf8Json, head);
        }
    }

    private static object Deserialize(ReadOnlySpan<byte> utf8Json, JsonTypeInfo record) =>
        JsonSerializer.Deserialize(utf8Json, record) ?? throw new JsonException();

    /// <summary>
    /// Returns a request type for a message: without control characters, unpaired surrogates, invisible characters, and
    /// characters that change the direction of the surrounding text.
    /// </summary>
    private static string Shown(string requestType)
    {
        var shown = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(
            requestType.Length <= LongestShownRequestType
                ? requestType
                : requestType[..LongestShownRequestType] + "…");
        return shown.Any(IsFormat) ? string.Concat(shown.Select(Escaped)) : shown;
    }

    private static string Escaped(char c) =>
        IsFormat(c) ? FormattableString.Invariant($"\\u{(int)c:X4}") : c.ToString();

    private static bool IsFormat(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format;
}

using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Percl.Webhooks;

/// <summary>
/// Says what is wrong with a webhook in words for whoever sent it, which name fields and no types of this library.
/// </summary>
/// <remarks>
/// The words of System.Text.Json are not repeated, nor are its exceptions kept: they quote the body, which has what callers
/// have said and keyed in, and these end up in logs and answers.
/// </remarks>
internal static class MalformedWebhook
{
    /// <summary>Makes of an exception of System.Text.Json one that explains what it is about.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="utf8Json">The body.</param>
    /// <param name="record">The record that it was to be read into.</param>
    /// <param name="hasPlace">Whether the exception's place is one in the body.</param>
    public static JsonException Explain(
        JsonException exception, ReadOnlySpan<byte> utf8Json, JsonTypeInfo record, bool hasPlace = true)
    {
        var (line, position) = hasPlace ? (exception.LineNumber, exception.BytePositionInLine) : (null, null);
        return new(
            Reason(exception, utf8Json.TrimStart(" \t\r\n"u8), record) + Place(line, position),
            exception.Path,
            line,
            position);
    }

    /// <summary>Whether the body is an object, but the value of a field in it cannot be read.</summary>
    public static bool IsAboutAField(JsonException exception) =>
        !IsNoJson(exception) && exception.Path?.StartsWith("$.", StringComparison.Ordinal) == true;

    // What is not JSON at all is an exception of the JSON reader, which has a type of its own, or one inside of the
    // serializer's.
    private static bool IsNoJson(JsonException exception) =>
        exception.InnerException is JsonException || exception.GetType() != typeof(JsonException);

    private static string Reason(JsonException exception, ReadOnlySpan<byte> content, JsonTypeInfo record)
    {
        if (content.IsEmpty)
        {
            return "The webhook is empty";
        }

        if (IsNoJson(exception))
        {
            return "The webhook is not valid JSON";
        }

        if (content[0] is not (byte)'{')
        {
            return "The webhook is not a JSON object";
        }

        foreach (var field in record.Properties)
        {
            if (exception.Path == "$." + field.Name)
            {
                return $"The webhook's field '{field.Name}' must be a valid text";
            }
        }

        return "The webhook cannot be read";
    }

    private static string Place(long? line, long? position) =>
        line is null || position is null
            ? "."
            : FormattableString.Invariant($" (line {line + 1}, byte {position + 1}).");
}

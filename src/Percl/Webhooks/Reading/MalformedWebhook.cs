using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Percl.Webhooks;

/// <summary>
/// Describes the fault of a webhook for its sender. The messages name fields and no types of this library.
/// </summary>
/// <remarks>
/// The messages and exceptions of System.Text.Json are dropped, because they quote the body: the words and keys of
/// callers, which would end up in logs and answers.
/// </remarks>
internal static class MalformedWebhook
{
    /// <summary>Returns an exception that explains an exception of System.Text.Json.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="utf8Json">The body.</param>
    /// <param name="record">The record that the body was read into.</param>
    /// <param name="hasPlace">True if the exception's position is a position in the body; otherwise, false.</param>
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

    /// <summary>
    /// Returns a value that indicates whether the body is an object with a field whose value cannot be read.
    /// </summary>
    public static bool IsAboutAField(JsonException exception) =>
        !IsNoJson(exception) && exception.Path?.StartsWith("$.", StringComparison.Ordinal) == true;

    // For a body that is not JSON, the exception is the JSON reader's own type, or has one as its inner exception.
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

using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Percl.Webhooks;

/// <summary>
/// Converts the fields of a webhook to the types of its record. No source documents the form of each field, and an
/// informative field must not cost a call. A value with a definite meaning is converted; any other value becomes null
/// and is kept beside the record.
/// </summary>
internal sealed class FieldFitting
{
    private const string Nothing = "null";

    /// <summary>The replacement that represents <see cref="Nothing"/> where the value is kept.</summary>
    private const string Misfit = "";

    private readonly JsonTypeInfo _record;
    private readonly List<byte> _body = [];

    private FieldFitting(JsonTypeInfo record)
    {
        _record = record;
    }

    /// <summary>Gets the values that do not fit, by the names of their fields.</summary>
    public Dictionary<string, JsonElement> Misfits { get; } = [];

    /// <summary>Gets the body in which each field fits the record, except the field that names the webhook.</summary>
    public byte[] Body => [.. _body];

    /// <summary>Gets or sets a value that indicates whether the body differs from the received one.</summary>
    public bool HasReplaced { get; private set; }

    /// <summary>Converts the fields of a body.</summary>
    /// <param name="utf8Json">One JSON object whose strings are well-formed.</param>
    /// <param name="record">The record that the body is read into.</param>
    public static FieldFitting Of(ReadOnlySpan<byte> utf8Json, JsonTypeInfo record)
    {
        var fitting = new FieldFitting(record);
        var reader = new Utf8JsonReader(utf8Json);
        var copied = 0;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            var replacement = fitting.Fit(name, ref reader);
            reader.Skip();
            if (replacement is not null)
            {
                // All other bytes are copied unchanged.
                fitting.Append(utf8Json[copied..start]);
                fitting.Append(Encoding.UTF8.GetBytes(replacement));
                copied = (int)reader.BytesConsumed;
                fitting.HasReplaced = true;
            }
        }

        fitting.Append(utf8Json[copied..]);
        return fitting;
    }

    /// <summary>Returns the replacement of a value; null where the value fits.</summary>
    private string? Fit(string name, ref Utf8JsonReader reader)
    {
        // The last of several fields with the same name counts.
        Misfits.Remove(name);
        var type = _record.Properties.FirstOrDefault(property => property.Name == name)?.PropertyType;
        var replacement =
            reader.TokenType == JsonTokenType.Null ? null
            : type == typeof(int?) ? FitNumber(int.MinValue, int.MaxValue, ref reader)
            : type == typeof(long?) ? FitNumber(long.MinValue, long.MaxValue, ref reader)
            : type == typeof(bool?) ? FitTruth(ref reader)
            : type == typeof(string) && name != WebhookHead.RequestTypeField ? FitText(ref reader)
            : null;
        if (replacement != Misfit)
        {
            return replacement;
        }

        Misfits[name] = JsonElement.ParseValue(ref reader);
        return Nothing;
    }

    private static string FitNumber(long min, long max, ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.Number or JsonTokenType.String))
        {
            return Misfit;
        }

        var text = reader.TokenType == JsonTokenType.Number
            ? reader.ValueSpan
            : Encoding.UTF8.GetBytes(reader.GetString()!);
        return text.IsEmpty ? Nothing
            : WholeNumber.TryParse(text, min, max, out var value) ? FormattableString.Invariant($"{value}")
            : Misfit;
    }

    private static string? FitTruth(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True or JsonTokenType.False => null,
        JsonTokenType.String => reader.GetString() switch
        {
            "" => Nothing,
            var text when text!.Equals("true", StringComparison.OrdinalIgnoreCase) => "true",
            var text when text!.Equals("false", StringComparison.OrdinalIgnoreCase) => "false",
            _ => Misfit,
        },
        _ => Misfit,
    };

    /// <summary>Returns the digits of a number as a string.</summary>
    private static string? FitText(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => null,
        JsonTokenType.Number => "\"" + Encoding.UTF8.GetString(reader.ValueSpan) + "\"",
        _ => Misfit,
    };

    private void Append(ReadOnlySpan<byte> bytes) => _body.AddRange(bytes.ToArray());
}

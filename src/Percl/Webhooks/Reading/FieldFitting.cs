using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Percl.Webhooks;

/// <summary>
/// Makes the fields of a webhook fit its record: no source says in which form each is sent, and a call is not lost for
/// a field that informs. What surely means a value is that value; what does not is null, and kept beside it.
/// </summary>
internal sealed class FieldFitting
{
    private const string Nothing = "null";

    /// <summary>Stands for <see cref="Nothing"/> where the value is to be kept.</summary>
    private const string Misfit = "";

    private readonly JsonTypeInfo _record;
    private readonly List<byte> _body = [];

    private FieldFitting(JsonTypeInfo record)
    {
        _record = record;
    }

    /// <summary>Gets the values that do not fit, by the names of their fields.</summary>
    public Dictionary<string, JsonElement> Misfits { get; } = [];

    /// <summary>Gets the body in which each field of the record fits, but for the one that names the webhook.</summary>
    public byte[] Body => [.. _body];

    /// <summary>Gets or sets a value that indicates whether the body has other values than what came.</summary>
    public bool HasReplaced { get; private set; }

    /// <summary>Goes through a body.</summary>
    /// <param name="utf8Json">One JSON object, whose texts are whole.</param>
    /// <param name="record">The record that it is read into.</param>
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
                // All else stays as it is, byte for byte.
                fitting.Append(utf8Json[copied..start]);
                fitting.Append(Encoding.UTF8.GetBytes(replacement));
                copied = (int)reader.BytesConsumed;
                fitting.HasReplaced = true;
            }
        }

        fitting.Append(utf8Json[copied..]);
        return fitting;
    }

    /// <summary>What is to be read instead of a value; null where the value fits.</summary>
    private string? Fit(string name, ref Utf8JsonReader reader)
    {
        // Of fields with the same name the last counts.
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

    /// <summary>A number becomes the text of its digits.</summary>
    private static string? FitText(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => null,
        JsonTokenType.Number => "\"" + Encoding.UTF8.GetString(reader.ValueSpan) + "\"",
        _ => Misfit,
    };

    private void Append(ReadOnlySpan<byte> bytes) => _body.AddRange(bytes.ToArray());
}

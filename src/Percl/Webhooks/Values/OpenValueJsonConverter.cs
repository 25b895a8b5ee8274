using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Converts an <see cref="OpenValue{TEnum}"/> of this library's enums to and from its string. System.Text.Json finds
/// the converter by itself. The type is public so that source-generated contexts of other assemblies can use it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OpenValueJsonConverter : JsonConverterFactory
{
    // A list, because Native AOT cannot construct generic types at run time.
    private static readonly JsonConverter[] Converters =
    [
        new Converter<AnsweredBy>(),
        new Converter<BargeInReason>(),
        new Converter<CallDirection>(),
        new Converter<CallEndedReason>(),
        new Converter<CallStatus>(),
        new Converter<ConferenceStatus>(),
        new Converter<GetDigitsReason>(),
        new Converter<GetSpeechReason>(),
        new Converter<MachineType>(),
        new Converter<MessageDirection>(),
        new Converter<MessageStatus>(),
        new Converter<QueueResultStatus>(),
        new Converter<RecordUtteranceTermReason>(),
        new Converter<TranscribeReason>(),
        new Converter<TranscribeTermReason>(),
    ];

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Find(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        Find(typeToConvert);

    private static JsonConverter? Find(Type type) => Array.Find(Converters, converter => converter.Type == type);

    private sealed class Converter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>
        : JsonConverter<OpenValue<TEnum>>
        where TEnum : struct, Enum
    {
        public override bool HandleNull => true;

        public override OpenValue<TEnum> Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options)
        {
            if (reader.TokenType is JsonTokenType.Null or JsonTokenType.String)
            {
                return new(reader.GetString());
            }

            // No source describes such a value: it is kept instead of refused, like every other unknown value.
            return new(JsonElement.ParseValue(ref reader).GetRawText());
        }

        public override void Write(Utf8JsonWriter writer, OpenValue<TEnum> value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Text);
    }
}

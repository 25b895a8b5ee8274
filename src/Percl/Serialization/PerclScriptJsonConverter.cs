using System.Text.Json;
using System.Text.Json.Serialization;

namespace Percl;

/// <summary>
/// Converts scripts to PerCL in System.Text.Json, and reads them where the type is <see cref="PerclScript"/>.
/// </summary>
/// <remarks>
/// The library's scripts and those of the generator need no registration. A source-generated context does not see the
/// generator's output. For such a context, declare <see cref="IPerclScript"/> as the type, or add this converter to its
/// options.
/// </remarks>
public sealed class PerclScriptJsonConverter : JsonConverter<IPerclScript>
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(IPerclScript).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The type is not <see cref="PerclScript"/>.</exception>
    public override IPerclScript? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (!typeToConvert.IsAssignableFrom(typeof(PerclScript)))
        {
            throw new NotSupportedException($"'{typeToConvert}' is written as PerCL, but only PerclScript is read.");
        }

        return EmbeddedPercl.Read(ref reader, PerclReader.ReadScript);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IPerclScript value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteRawValue(EmbeddedPercl.Write(value), skipInputValidation: true);
    }
}

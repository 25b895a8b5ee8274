using System.Text.Json;
using System.Text.Json.Serialization;

namespace Percl;

/// <summary>
/// Converts commands to PerCL in System.Text.Json, <c>{"Hangup":{}}</c>, and reads the library's own commands.
/// </summary>
/// <remarks>
/// The library's commands and those of the generator need no registration. A source-generated context does not see the
/// generator's output. For such a context, declare <see cref="IPerclCommand"/> as the type, or add this converter to
/// its options.
/// </remarks>
public sealed class PerclCommandJsonConverter : JsonConverter<IPerclCommand>
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(IPerclCommand).IsAssignableFrom(typeToConvert);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a command of that type.</exception>
    public override IPerclCommand? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        var command = EmbeddedPercl.Read(ref reader, PerclReader.ReadCommand);
        return typeToConvert.IsInstanceOfType(command)
            ? command
            : throw new JsonException(
                IsOfTheLibrary(typeToConvert)
                    ? $"This is not a command of the type '{typeToConvert.Name}'."
                    : $"'{typeToConvert.Name}' is declared outside the library: such commands are written, not read.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IPerclCommand value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        var script = EmbeddedPercl.Write(new PerclScript([value]));

        // A script of one command is the command in brackets.
        writer.WriteRawValue(script.AsSpan(1, script.Length - 2), skipInputValidation: true);
    }

    private static bool IsOfTheLibrary(Type command) => command.Assembly == typeof(PerclCommandJsonConverter).Assembly;
}

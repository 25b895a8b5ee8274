using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Percl.Tests.Oracle;

/// <summary>
/// What System.Text.Json makes of a script: names, values and what is left out are its work; here it only learns that a
/// command is an object with one member, that properties of a base type come first, and that an immutable array without
/// content is none.
/// </summary>
internal static class JsonOracle
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = new MinimalEncoder(),
    };

    public static string Script(params IEnumerable<IPerclCommand> commands)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = Options.Encoder }))
        {
            WriteList(json, commands);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable commands)
    {
        json.WriteStartArray();
        foreach (var command in commands)
        {
            WriteCommand(json, (IPerclCommand)command);
        }

        json.WriteEndArray();
    }

    private static void WriteCommand(Utf8JsonWriter json, IPerclCommand command)
    {
        // What is derived from a command is that command, unless it is declared as another.
        var type = command.GetType();
        while (!type.IsDefined(typeof(PerclCommandAttribute), inherit: false))
        {
            type = type.BaseType!;
        }

        json.WriteStartObject();
        json.WritePropertyName(type.GetCustomAttribute<PerclCommandAttribute>(inherit: false)!.Name ?? type.Name);
        WriteMembers(json, command, type);
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, object container, Type type)
    {
        json.WriteStartObject();
        foreach (var property in PropertiesOf(type))
        {
            var value = property.GetValue(container);
            if (value is not (null or ImmutableArray<IPromptCommand> { IsDefault: true }))
            {
                json.WritePropertyName(NameOf(property));
                WriteValue(json, value);
            }
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case IPerclCommand command:
                WriteCommand(json, command);
                break;
            case IPerclObject:
                WriteMembers(json, value, value.GetType());
                break;
            case Enum member:
                json.WriteStringValue(NameOf(member));
                break;
            case IEnumerable<string> texts:
                JsonSerializer.Serialize(json, texts, Options);
                break;
            case IReadOnlyDictionary<string, string> texts:
                JsonSerializer.Serialize(json, texts, Options);
                break;
            case IEnumerable commands and not string:
                WriteList(json, commands);
                break;
            default:
                JsonSerializer.Serialize(json, value, value.GetType(), Options);
                break;
        }
    }

    private static string NameOf(Enum member)
    {
        var name = member.ToString();
        var field = member.GetType().GetField(name)!;
        return field.GetCustomAttribute<EnumMemberAttribute>()?.Value ?? JsonNamingPolicy.CamelCase.ConvertName(name);
    }

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    /// <summary>The public properties, those of a base type first and each where it was declared first.</summary>
    private static IEnumerable<PropertyInfo> PropertiesOf(Type type)
    {
        return type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(static property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
            .Where(static property => property.GetCustomAttribute<JsonIgnoreAttribute>() is null or { Condition: not JsonIgnoreCondition.Always })
            .GroupBy(static property => property.Name)
            .Select(static group => group.MaxBy(static property => Depth(property.DeclaringType))!)
            .OrderBy(static property => Depth(Origin(property).DeclaringType))
            .ThenBy(static property => Origin(property).MetadataToken);

        static MethodInfo Origin(PropertyInfo property) => property.GetMethod!.GetBaseDefinition();

        static int Depth(Type? type) => type is null ? 0 : 1 + Depth(type.BaseType);
    }
}

using System.Collections;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Percl.Language.Schema;

namespace PerclGenerator.Schema;

/// <summary>
/// The file in which the language is checked in as data: each record with the properties that differ from their
/// defaults.
/// </summary>
internal static class LanguageFile
{
    private static readonly JsonSerializerOptions Format =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Gets the path of the file.</summary>
    public static string Path { get; } = RepositoryFile.Find("src", "Percl.Language", "Data", "percl.language.json");

    /// <summary>Returns the content that the file must have: one line for each attribute.</summary>
    public static string Render() => Render(new Declarations().Commands.Select(static command => command.Schema));

    /// <summary>Returns the content for a language.</summary>
    /// <param name="commands">The commands.</param>
    public static string Render(IEnumerable<CommandSchema> commands) =>
        $"[\n{string.Join(",\n", commands.Select(RenderCommand))}\n]\n";

    private static string RenderCommand(CommandSchema command)
    {
        var head = Write(command with { Attributes = default }).ToJsonString(Format);
        var attributes = command.Attributes.Select(static attribute => Write(attribute).ToJsonString(Format));
        return command.Attributes.Count == 0
            ? head
            : $"{head[..^1]},\"attributes\":[\n{string.Join(",\n", attributes)}]}}";
    }

    private static JsonObject Write(object record)
    {
        var written = new JsonObject();
        if (record is AttributeDependency)
        {
            written["type"] = record.GetType().Name;
        }

        // Properties that are computed from others have no setter.
        foreach (var property in record.GetType().GetProperties().Where(static property => property.CanWrite))
        {
            if (Write(property, property.GetValue(record)) is { } value)
            {
                written[JsonNamingPolicy.CamelCase.ConvertName(property.Name)] = value;
            }
        }

        return written;
    }

    private static JsonNode? Write(PropertyInfo property, object? value) => value switch
    {
        null or false => null,
        true => true,
        string text => text,
        int number => number,
        double number => double.IsInfinity(number) ? null : number,
        Enum member => property.PropertyType.IsEnum && Convert.ToInt32(member, null) == 0 ? null : member.ToString(),
        IEnumerable items => items.Cast<object>().ToArray() is { Length: > 0 } all
            ? new JsonArray([.. all.Select(static item => item is string text ? text : (JsonNode)Write(item))])
            : null,
        _ => Write(value),
    };
}

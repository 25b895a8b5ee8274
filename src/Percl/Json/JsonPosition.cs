using System.Text;
using System.Text.Json;

namespace Percl;

/// <summary>
/// Where in a script its next value stands. It is read off what is already written, so that writing itself keeps no
/// track of it.
/// </summary>
/// <param name="Path">The JSON path, for example <c>$[1].GetDigits.prompts[0].Play.file</c>.</param>
/// <param name="Command">The command that stands there; null where none has begun.</param>
/// <param name="Attribute">Its attribute; null where none has begun.</param>
internal readonly record struct JsonPosition(string Path, string? Command, string? Attribute)
{
    /// <summary>Where the value stands that would be written after <paramref name="unfinishedJson"/>.</summary>
    /// <param name="unfinishedJson">What stands in front of the value.</param>
    /// <param name="options">What JSON may have beyond its own rules.</param>
    public static JsonPosition AtEndOf(ReadOnlySpan<byte> unfinishedJson, JsonReaderOptions options = default)
    {
        var open = new List<Container>();
        try
        {
            Follow(unfinishedJson, options, open);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // It is not JSON, or a name in it is not Unicode: what is known up to there must do.
        }

        return Describe(open);
    }

    private static void Follow(ReadOnlySpan<byte> json, JsonReaderOptions options, List<Container> open)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, new(options with { MaxDepth = int.MaxValue }));
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    open[^1].Name = reader.GetString();
                    break;
                case JsonTokenType.StartArray or JsonTokenType.StartObject:
                    open.Add(new Container { IsArray = reader.TokenType == JsonTokenType.StartArray });
                    break;
                case JsonTokenType.EndArray or JsonTokenType.EndObject:
                    open.RemoveAt(open.Count - 1);
                    goto default;
                default:
                    if (open.Count > 0)
                    {
                        open[^1].Finished++;
                    }

                    break;
            }
        }
    }

    private static JsonPosition Describe(List<Container> open)
    {
        var path = new StringBuilder("$");
        string? command = null;
        string? attribute = null;
        for (var i = 0; i < open.Count; i++)
        {
            if (open[i].IsArray)
            {
                path.Append('[').Append(open[i].Finished).Append(']');
            }
            else if (open[i].Name is { } name)
            {
                path.Append('.').Append(name);
                if (i > 0 && open[i - 1].IsArray)
                {
                    (command, attribute) = (name, null);
                }
                else
                {
                    attribute = attribute is null ? name : attribute + "." + name;
                }
            }
        }

        return new JsonPosition(path.ToString(), command, attribute);
    }

    private sealed class Container
    {
        public bool IsArray { get; init; }

        /// <summary>How many values in it are complete.</summary>
        public int Finished { get; set; }

        /// <summary>Gets or sets the member that was begun last.</summary>
        public string? Name { get; set; }
    }
}

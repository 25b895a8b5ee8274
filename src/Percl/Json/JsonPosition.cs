using System.Text;
using System.Text.Json;

namespace Percl;

/// <summary>
/// Represents the location of the next value of a script. The location is computed from the written bytes, so that
/// writing itself does not track it.
/// </summary>
/// <param name="Path">The JSON path, for example <c>$[1].GetDigits.prompts[0].Play.file</c>.</param>
/// <param name="Command">The command at the location; null where none has begun.</param>
/// <param name="Attribute">The command's attribute; null where none has begun.</param>
internal readonly record struct JsonPosition(string Path, string? Command, string? Attribute)
{
    /// <summary>
    /// Returns the location of the value that would be written after <paramref name="unfinishedJson"/>.
    /// </summary>
    /// <param name="unfinishedJson">The JSON before the value.</param>
    /// <param name="options">The deviations from the rules of JSON that are allowed.</param>
    public static JsonPosition AtEndOf(ReadOnlySpan<byte> unfinishedJson, JsonReaderOptions options = default)
    {
        var open = new List<Container>();
        try
        {
            Follow(unfinishedJson, options, open);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The bytes are not JSON, or a name in them is not Unicode: the location up to there is the result.
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

        /// <summary>Gets or sets the number of complete values.</summary>
        public int Finished { get; set; }

        /// <summary>Gets or sets the name of the member that was begun last.</summary>
        public string? Name { get; set; }
    }
}

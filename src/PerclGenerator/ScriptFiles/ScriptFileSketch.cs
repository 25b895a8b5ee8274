using System.Text;
using Percl.CSharp.Spelling;
using Percl.Language.Collections;
using Percl.Language.Json;

namespace PerclGenerator.ScriptFiles;

/// <summary>Writes the first commands of a script file for its documentation, as an editor shows it.</summary>
internal sealed class ScriptFileSketch
{
    private const int MostCommands = 20;
    private const int MostCharacters = 2000;

    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, PlaceholderType> _types;

    private ScriptFileSketch(IReadOnlyList<PlaceholderDeclaration> placeholders)
    {
        _types = placeholders.ToDictionary(
            static placeholder => placeholder.Name, static placeholder => placeholder.Type, StringComparer.Ordinal);
    }

    /// <summary>Returns a line for each command, and an ellipsis where there are more.</summary>
    public static EquatableArray<string> Of(JsonArray commands, IReadOnlyList<PlaceholderDeclaration> placeholders)
    {
        var sketch = new ScriptFileSketch(placeholders);
        var lines = new List<string>();
        var characters = 0;
        foreach (var command in commands.Items)
        {
            sketch._text.Clear();
            sketch.Write(command);
            characters += sketch._text.Length;
            if (lines.Count == MostCommands || characters > MostCharacters)
            {
                lines.Add("…");
                break;
            }

            lines.Add(sketch._text.ToString());
        }

        return new EquatableArray<string>(lines);
    }

    private void Write(JsonNode value)
    {
        switch (value)
        {
            case JsonArray array:
                _text.Append('[');
                Join(array.Items, Write);
                _text.Append(']');
                break;
            case JsonObject { Members.Count: 0 }:
                _text.Append("{}");
                break;
            case JsonObject { Members: var members }:
                _text.Append("{ ");
                Join(members, member =>
                {
                    _text.Append(Literal.Json(member.Name.Value)).Append(": ");
                    Write(member.Value);
                });
                _text.Append(" }");
                break;
            case JsonString text:
                _text.Append('"');
                foreach (var part in text.Parts)
                {
                    _text.Append(part.Literal is { } constant
                        ? Literal.JsonWithoutQuotes(constant).Replace("{{", "{{{{")
                        : Show(part.Placeholder!));
                }

                _text.Append('"');
                break;
            case JsonPlaceholder placeholder:
                _text.Append(Show(placeholder.Name));
                break;
            case JsonNumber number:
                _text.Append(number.Text);
                break;
            case JsonLiteral literal:
                _text.Append(literal.Value switch { true => "true", false => "false", null => "null" });
                break;
        }
    }

    private void Join<T>(IReadOnlyList<T> items, Action<T> write)
    {
        for (var i = 0; i < items.Count && _text.Length <= MostCharacters; i++)
        {
            _text.Append(i > 0 ? ", " : "");
            write(items[i]);
        }
    }

    private string Show(string placeholder) => _types[placeholder] switch
    {
        PlaceholderType.WholeNumber => $"{{{{{placeholder}:int}}}}",
        PlaceholderType.LongWholeNumber => $"{{{{{placeholder}:long}}}}",
        PlaceholderType.Boolean => $"{{{{{placeholder}:bool}}}}",
        _ => $"{{{{{placeholder}}}}}",
    };
}

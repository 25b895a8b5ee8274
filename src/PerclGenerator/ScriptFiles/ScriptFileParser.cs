using System.Text;
using Percl.CSharp.Spelling;
using Percl.Language.Collections;
using Percl.Language.Json;

namespace PerclGenerator.ScriptFiles;

/// <summary>Reads script files.</summary>
internal sealed class ScriptFileParser
{
    private readonly List<ScriptFilePiece> _pieces = [];
    private readonly StringBuilder _literal = new();

    private ScriptFileParser()
    {
    }

    /// <summary>Reads a file.</summary>
    public static ScriptFile Parse(ScriptFileSource source)
    {
        var tree = JsonParser.Parse(source.Text, JsonSyntax.File);
        var placeholders = new EquatableArray<PlaceholderDeclaration>(tree.Placeholders);
        if (tree is not { Errors.Count: 0, Root: JsonArray commands })
        {
            return new ScriptFile(source, default, placeholders) { IsBroken = true };
        }

        var parser = new ScriptFileParser();
        parser.WriteItems(commands, "");
        parser.EndLiteral();
        return new ScriptFile(source, new EquatableArray<ScriptFilePiece>(parser._pieces), placeholders)
        {
            Shown = ScriptFileSketch.Of(commands, tree.Placeholders),
        };
    }

    /// <summary>Writes a value.</summary>
    /// <param name="value">The value. The parser has limited its depth.</param>
    /// <param name="path">The command and the attribute of the value.</param>
    private void Write(JsonNode value, string path)
    {
        switch (value)
        {
            case JsonArray array:
                _literal.Append('[');
                WriteItems(array, path);
                _literal.Append(']');
                break;
            case JsonObject members:
                WriteMembers(members, path);
                break;
            case JsonString { IsConstant: false } text:
                EndLiteral();
                _pieces.Add(new ComposedPiece(path, new EquatableArray<JsonStringPart>(text.Parts)));
                break;
            case JsonString text:
                _literal.Append(Literal.Json(text.Value));
                break;
            case JsonPlaceholder placeholder:
                EndLiteral();
                _pieces.Add(new ValuePiece(path, placeholder.Name));
                break;
            case JsonNumber number:
                _literal.Append(number.Text);
                break;
            case JsonLiteral literal:
                _literal.Append(literal.Value switch { true => "true", false => "false", null => "null" });
                break;
        }
    }

    private void WriteItems(JsonArray array, string path)
    {
        for (var i = 0; i < array.Items.Count; i++)
        {
            if (i > 0)
            {
                _literal.Append(',');
            }

            // An object in a list is a command, whose name begins a new path.
            Write(array.Items[i], array.Items[i] is JsonObject ? "" : path);
        }
    }

    private void WriteMembers(JsonObject value, string path)
    {
        _literal.Append('{');
        for (var i = 0; i < value.Members.Count; i++)
        {
            var (name, member) = (value.Members[i].Name, value.Members[i].Value);
            _literal.Append(i > 0 ? "," : "").Append(Literal.Json(name.Value)).Append(':');
            Write(member, path.Length == 0 ? name.Value : path + "." + name.Value);
        }

        _literal.Append('}');
    }

    private void EndLiteral()
    {
        if (_literal.Length > 0)
        {
            _pieces.Add(new LiteralPiece(_literal.ToString()));
            _literal.Clear();
        }
    }
}

using Percl.CSharp.Spelling;
using Percl.Language.Collections;
using Percl.Language.Facts;
using Percl.Language.Json;
using PerclGenerator.Emitting;
using PerclGenerator.Model.Compiled;

namespace PerclGenerator.ScriptFiles;

/// <summary>
/// Writes the member of a script file: bytes, or a script with parameters where the file has placeholders.
/// </summary>
internal sealed class ScriptFileEmitter
{
    private readonly CodeWriter _code = new();
    private readonly ScriptFile _file;
    private readonly ScriptFileName _name;
    private readonly EquatableArray<CheckedAttribute> _checked;
    private readonly TargetFramework _target;
    private readonly Dictionary<string, string> _properties = new(StringComparer.Ordinal);

    private ScriptFileEmitter(NamedScriptFile file)
    {
        _file = file.File;
        _name = file.Name;
        _checked = file.Checked;
        _target = file.Target;
        var taken = new HashSet<string>(
            ScriptFileMembers.Names, StringComparer.Ordinal) { _name.Member.TrimStart('@') };
        foreach (var placeholder in _file.Placeholders)
        {
            var plain = char.ToUpperInvariant(placeholder.Name[0]) + placeholder.Name.Substring(1);
            var free = plain;
            for (var number = 2; !taken.Add(free); number++)
            {
                free = plain + number;
            }

            _properties.Add(placeholder.Name, free.AsIdentifier());
        }
    }

    /// <summary>Writes the C# source for the file.</summary>
    public static string Emit(NamedScriptFile file)
    {
        var emitter = new ScriptFileEmitter(file);
        emitter.Emit();
        return emitter._code.ToString();
    }

    private void Emit()
    {
        TypeEmitter.BeginFile(_code, callsWriter: _file.Placeholders.Count > 0);
        if (_name.Namespace is not null)
        {
            _code.Open("namespace " + _name.Namespace);
        }

        for (var i = 0; i < _name.Containers.Count; i++)
        {
            // A project may declare its own part of the outermost class as public.
            _code.Open((i == 0 ? "" : "public ") + "static partial class " + _name.Containers[i]);
        }

        _code.Line($"/// <summary>The script in <c>{XmlText(_name.Shown)}</c>.</summary>");
        if (_file.Placeholders.Count == 0)
        {
            EmitBytes();
        }
        else
        {
            EmitScript();
        }

        for (var blocks = _name.Containers.Count + (_name.Namespace is null ? 0 : 1); blocks > 0; blocks--)
        {
            _code.Close();
        }
    }

    private void EmitBytes()
    {
        var commands = string.Concat(_file.Pieces.OfType<LiteralPiece>().Select(static piece => piece.Json));
        _code.Line(TypeEmitter.GeneratedCode);
        _code.Line(
            $"public static global::System.ReadOnlySpan<byte> {_name.Member} => {Literal.Utf8("[" + commands + "]")};");
    }

    private void EmitScript()
    {
        var parameters = string.Join(", ", _file.Placeholders.Select(
            placeholder => TypeOf(placeholder.Type) + " " + _properties[placeholder.Name]));
        _code.Line(TypeEmitter.GeneratedCode);
        _code.Line(
            "[global::System.Text.Json.Serialization.JsonConverter("
            + $"typeof(global::Percl.{WellKnownNames.ScriptConverter}))]");
        _code.Open(
            $"public readonly partial record struct {_name.Member}({parameters})"
            + $" : global::Percl.{WellKnownNames.Script}");
        foreach (var placeholder in _target.HasInit ? [] : _file.Placeholders)
        {
            var property = _properties[placeholder.Name];
            _code.Line($"public {TypeOf(placeholder.Type)} {property} {{ get; }} = {property};");
            _code.Line();
        }

        Member(
            "void",
            WellKnownNames.WriteTo,
            "global::System.Buffers.IBufferWriter<byte> output",
            "WriteScript(this, output)");
        Member("byte[]", WellKnownNames.ToUtf8Bytes, "", "ToUtf8Bytes(this)");
        Member("string", WellKnownNames.ToJson, "", "ToJson(this)");

        _code.Line("/// <inheritdoc/>");
        _code.Open($"void global::Percl.{WellKnownNames.Script}.WriteCommandsTo(ref global::Percl.PerclWriter writer)");
        EmitPieces();
        _code.Close();
        _code.Close();

        void Member(string type, string name, string arguments, string call)
        {
            _code.Line("/// <inheritdoc/>");
            _code.Line($"public {type} {name}({arguments}) => global::Percl.PerclWriter.{call};");
            _code.Line();
        }
    }

    private void EmitPieces()
    {
        var json = new JsonEmitter(_code);
        _code.Line("var cursor = writer.BeginElement(writer.GetCursor());");
        foreach (var piece in _file.Pieces)
        {
            switch (piece)
            {
                case LiteralPiece { Json: var constant }:
                    json.Constant(constant);
                    break;
                case ValuePiece { Placeholder: var placeholder } when TypeOf(placeholder) == PlaceholderType.Boolean:
                    ValueEmitter.EmitBoolean(json, Value(placeholder));
                    break;
                case ValuePiece { Placeholder: var placeholder }:
                    json.Call("WriteNumber", Value(placeholder));
                    break;
                case ComposedPiece text:
                    EmitText(json, text);
                    break;
            }
        }

        json.Flush();
        _code.Line("writer.SetCursor(cursor);");
        json.End();
    }

    private void EmitText(JsonEmitter json, ComposedPiece text)
    {
        var known = _checked.FirstOrDefault(attribute => attribute.Name == text.Attribute);
        var mustNotBeEmpty = known?.MustNotBeEmpty == true;
        var isUrl = known?.IsUrl == true;
        if (text.Parts.Count == 1 || (mustNotBeEmpty && !isUrl && text.Parts.All(static part => part.Literal is null)))
        {
            json.Constant("\"");
            json.Call(ValueEmitter.TextMethod(isUrl, mustNotBeEmpty), Join(text));
            return;
        }

        var prefix = text.Parts[0].Literal ?? "";
        var isSure = !isUrl || AbsoluteUrl.Judge(prefix.AsSpan(), isComplete: false) == UrlVerdict.Absolute;
        var pieces = text.Parts.Select(part => part.Literal is { } constant
            ? (TextPiece)new ConstantPiece(constant)
            : new TextVariablePiece(Value(part.Placeholder!)) { IsRequired = true });
        ComposedEmitter.Emit(
            json,
            new ComposedValue(new EquatableArray<TextPiece>(pieces), isSure ? null : Join(text))
            {
                ConvertsTexts = _target.ConvertsTexts,
            },
            mustNotBeEmpty);
    }

    private string Join(ComposedPiece text)
    {
        var parts = text.Parts
            .Select(part => part.Literal is { } constant ? Literal.Text(constant) : Value(part.Placeholder!))
            .ToArray();
        return parts is [var only] ? only : $"string.Concat({string.Join(", ", parts)})";
    }

    private string Value(string placeholder) => "this." + _properties[placeholder];

    private PlaceholderType TypeOf(string placeholder) =>
        _file.Placeholders.First(declared => declared.Name == placeholder).Type;

    private static string TypeOf(PlaceholderType type) => type switch
    {
        PlaceholderType.WholeNumber => "int",
        PlaceholderType.LongWholeNumber => "long",
        PlaceholderType.Boolean => "bool",
        _ => "string",
    };

    private static string XmlText(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace("\n", " ").Replace("\r", " ");
}

using Percl.CSharp.Spelling;
using Percl.Language.Collections;
using Percl.Language.Facts;
using Percl.Language.Json;
using PerclGenerator.Emitting;
using PerclGenerator.Model.Compiled;

namespace PerclGenerator.ScriptFiles;

/// <summary>Writes the body of the method that writes the commands of a script file with placeholders.</summary>
internal sealed class ScriptFileBody
{
    private readonly CodeWriter _code;
    private readonly JsonEmitter _json;
    private readonly NamedScriptFile _file;
    private readonly Dictionary<string, ScriptFileProperty> _properties;

    private ScriptFileBody(CodeWriter code, NamedScriptFile file)
    {
        _code = code;
        _json = new JsonEmitter(code);
        _file = file;
        _properties = file.Properties.ToDictionary(
            static property => property.Placeholder, StringComparer.Ordinal);
    }

    /// <summary>Writes the body.</summary>
    public static void Emit(CodeWriter code, NamedScriptFile file)
    {
        if (file.IsBroken)
        {
            var message = $"The script file '{file.Name.Type.Shown}' has errors.";
            code.Line($"throw new global::System.InvalidOperationException({Literal.Text(message)});");
            return;
        }

        new ScriptFileBody(code, file).Emit();
    }

    private void Emit()
    {
        _code.Line("var cursor = writer.BeginElement(writer.GetCursor());");
        foreach (var piece in _file.Pieces)
        {
            switch (piece)
            {
                case LiteralPiece { Json: var constant }:
                    _json.Constant(constant);
                    break;
                case ValuePiece value:
                    ValueEmitter.EmitUnquoted(_json, Unquoted(value.Placeholder));
                    break;
                case ComposedPiece text:
                    EmitText(text);
                    break;
            }
        }

        _json.Flush();
        _code.Line("writer.SetCursor(cursor);");
        _json.End();
    }

    private void EmitText(ComposedPiece text)
    {
        var known = _file.Checked.FirstOrDefault(attribute => attribute.Name == text.Attribute);
        var mustNotBeEmpty = known?.MustNotBeEmpty == true;
        var isUrl = known?.IsUrl == true;
        if (text.Parts is [{ Placeholder: { } only }] && IsText(only))
        {
            _json.Constant("\"");
            _json.Call(ValueEmitter.TextMethod(isUrl, mustNotBeEmpty), Value(only));
            return;
        }

        var prefix = text.Parts[0].Literal ?? "";
        var isSure = !isUrl || AbsoluteUrl.Judge(prefix.AsSpan(), isComplete: false) == UrlVerdict.Absolute;
        var pieces = text.Parts.Select(part => part.Literal is { } constant ? new ConstantPiece(constant)
            : IsText(part.Placeholder!) ? new TextVariablePiece(Value(part.Placeholder!)) { IsRequired = true }
            : (TextPiece)Unquoted(part.Placeholder!));
        ComposedEmitter.Emit(
            _json,
            new ComposedValue(new EquatableArray<TextPiece>(pieces), isSure ? null : Join(text))
            {
                ConvertsTexts = _file.Target.ConvertsTexts,
                IsRefusedIfEmpty = mustNotBeEmpty && text.Parts.All(
                    part => part.Placeholder is { } placeholder && IsText(placeholder)),
            },
            mustNotBeEmpty);
    }

    /// <summary>Returns an expression for the whole string, which is only evaluated for a message.</summary>
    private string Join(ComposedPiece text) => "string.Concat(new string?[] { "
        + string.Join(", ", text.Parts.Select(Show)) + " })";

    private string Show(JsonStringPart part) => part.Literal is { } constant ? Literal.Text(constant)
        : IsText(part.Placeholder!) ? Value(part.Placeholder!)
        : $"global::System.Convert.ToString({Value(part.Placeholder!)}, "
            + "global::System.Globalization.CultureInfo.InvariantCulture)";

    private UnquotedPiece Unquoted(string placeholder) => new(
        Value(placeholder),
        _properties[placeholder].Type == PlaceholderType.Boolean,
        IsNullable: !_file.Target.HasRequired);

    private bool IsText(string placeholder) => _properties[placeholder].Type == PlaceholderType.Text;

    private string Value(string placeholder) => "this." + _properties[placeholder].Name;
}

using Percl.CSharp.ScriptFiles;
using Percl.CSharp.Spelling;
using Percl.Language.Collections;
using Percl.Language.Json;
using PerclGenerator.Emitting;

namespace PerclGenerator.ScriptFiles;

/// <summary>Writes the type of a script file: a script with a property for each placeholder.</summary>
internal static class ScriptFileEmitter
{
    private const string Writer = "global::Percl.PerclWriter";
    private const string Buffer = "global::System.Buffers.IBufferWriter<byte>";

    /// <summary>Writes the C# source for the file.</summary>
    public static string Emit(NamedScriptFile file)
    {
        var code = new CodeWriter();
        var name = file.Name.Type;
        TypeEmitter.BeginFile(code);
        EmitErrors(code, file.Errors);

        if (name.Problem is not null)
        {
            return code.ToString();
        }

        if (name.Namespace is not null)
        {
            code.Open("namespace " + name.Namespace);
        }

        for (var i = 0; i < name.Containers.Count; i++)
        {
            ScriptFileClassEmitter.Open(code, name.Containers[i], isOutermost: i == 0);
        }

        EmitType(code, file);
        for (var blocks = name.Containers.Count + (name.Namespace is null ? 0 : 1); blocks > 0; blocks--)
        {
            code.Close();
        }

        return code.ToString();
    }

    /// <summary>Writes errors that the compiler reports in the script file.</summary>
    private static void EmitErrors(CodeWriter code, EquatableArray<ScriptFileError> errors)
    {
        foreach (var error in errors)
        {
            code.MapNext(error.Place);
            code.Line("#error " + XmlText.InOneLine(error.Message));
        }

        if (errors.Count > 0)
        {
            code.Show();
            code.Line();
        }
    }

    private static void EmitType(CodeWriter code, NamedScriptFile file)
    {
        EmitDocumentation(code, file);
        code.Line(TypeEmitter.GeneratedCode);
        code.Line(TypeEmitter.NotCovered);
        code.Line(TypeEmitter.SteppedThrough);
        code.Line(
            "[global::System.Text.Json.Serialization.JsonConverter("
            + $"typeof(global::Percl.{WellKnownNames.ScriptConverter}))]");
        var isReadOnly = file.Target.HasInit || file.Properties.Count == 0;
        code.Open(
            $"public {(isReadOnly ? "readonly " : "")}partial record struct {file.Name.Type.Member}"
            + $" : global::Percl.{WellKnownNames.Script}");
        // Editors show the documentation of the constructor, which a struct without one lacks.
        code.Line($"/// <summary>Initializes the script in <c>{XmlText.Of(file.Name.Type.Shown)}</c>.</summary>");
        code.Open($"public {file.Name.Type.Member}()");
        code.Close();
        code.Line();
        foreach (var property in file.Properties)
        {
            EmitProperty(code, property, file.Target);
        }

        EmitMember(
            code, DescriptionEmitter.ScriptSummary, "override string ToString()", DescriptionEmitter.OfScript);
        if (!file.IsBroken && file.Properties.Count == 0)
        {
            EmitConstant(code, file);
        }
        else
        {
            Member("void", WellKnownNames.WriteTo, Buffer + " output", Writer + ".WriteScript(this, output)");
            Member("byte[]", WellKnownNames.ToUtf8Bytes, "", Writer + ".ToUtf8Bytes(this)");
            Member("string", WellKnownNames.ToJson, "", Writer + ".ToJson(this)");
            OpenWriter(code);
            ScriptFileBody.Emit(code, file);
            code.Close();
        }

        code.Close();

        void Member(string type, string name, string parameters, string value) =>
            EmitMember(code, "<inheritdoc/>", $"{type} {name}({parameters})", value);
    }

    private static void EmitDocumentation(CodeWriter code, NamedScriptFile file)
    {
        code.Line($"/// <summary>The script in <c>{XmlText.Of(file.Name.Type.Shown)}</c>.</summary>");
        if (file.IsBroken)
        {
            code.Line("/// <remarks>The file has errors, so that nothing can be written.</remarks>");
            return;
        }

        code.Line("/// <remarks>");
        code.Line("/// <code>");
        code.Line("/// [");
        foreach (var command in file.Shown)
        {
            code.Line("///   " + XmlText.Of(command) + (command == "…" ? "" : ","));
        }

        code.Line("/// ]");
        code.Line("/// </code>");
        code.Line("/// </remarks>");
    }

    /// <summary>
    /// Writes the property for a placeholder. A property has a name where it is set, so that a change of the file never
    /// exchanges the values of two placeholders.
    /// </summary>
    private static void EmitProperty(CodeWriter code, ScriptFileProperty property, TargetFramework target)
    {
        var attributes = string.Join(", ", property.Attributes.Select(static name => $"<c>{XmlText.Of(name)}</c>"));
        code.Line(
            $"/// <summary>Gets the value for <c>{{{{{property.Placeholder}}}}}</c>"
            + (attributes.Length > 0 ? " in " + attributes : "") + ".</summary>");

        // Where nothing can be required of the caller, the writer refuses a script without the value.
        var type = TypeOf(property.Type) + (target.HasRequired ? "" : "?");
        code.Line(
            $"public {(target.HasRequired ? "required " : "")}{type} {property.Name} "
            + $"{{ get; {(target.HasInit ? "init" : "set")}; }}");
        code.Line();
    }

    /// <summary>Writes the members of a script without placeholders, which is copied as a whole.</summary>
    private static void EmitConstant(CodeWriter code, NamedScriptFile file)
    {
        var commands = string.Concat(file.Pieces.OfType<LiteralPiece>().Select(static piece => piece.Json));
        EmitMember(
            code,
            "<summary>Gets the script as a JSON array in UTF-8.</summary>",
            $"static global::System.ReadOnlySpan<byte> {ScriptFileMembers.Utf8}",
            Literal.Utf8("[" + commands + "]"));
        EmitMember(
            code,
            "<inheritdoc/>",
            $"void {WellKnownNames.WriteTo}({Buffer} output)",
            $"global::{WellKnownNames.WriterExtensions}.WriteConstant({ScriptFileMembers.Utf8}, output)");
        EmitMember(
            code, "<inheritdoc/>", $"byte[] {WellKnownNames.ToUtf8Bytes}()", ScriptFileMembers.Utf8 + ".ToArray()");
        EmitMember(code, "<inheritdoc/>", $"string {WellKnownNames.ToJson}()", Writer + ".ToJson(this)");
        OpenWriter(code);
        if (commands.Length > 0)
        {
            code.Line("var cursor = writer.BeginElement(writer.GetCursor());");
            code.Line(
                $"cursor = writer.WriteRaw(cursor, {ScriptFileMembers.Utf8}"
                + $".Slice(1, {ScriptFileMembers.Utf8}.Length - 2));");
            code.Line("writer.SetCursor(cursor);");
        }

        code.Close();
    }

    private static void EmitMember(CodeWriter code, string documentation, string signature, string value)
    {
        code.Line("/// " + documentation);
        code.Line($"public {signature} => {value};");
        code.Line();
    }

    private static void OpenWriter(CodeWriter code)
    {
        code.Line("/// <inheritdoc/>");
        code.Open($"void global::Percl.{WellKnownNames.Script}.WriteCommandsTo(ref {Writer} writer)");
    }

    private static string TypeOf(PlaceholderType type) => type switch
    {
        PlaceholderType.WholeNumber => "int",
        PlaceholderType.LongWholeNumber => "long",
        PlaceholderType.Boolean => "bool",
        // The file has an error. Code that uses the property has none.
        PlaceholderType.Unknown => "object",
        _ => "string",
    };
}

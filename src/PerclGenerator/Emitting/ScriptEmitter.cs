using PerclGenerator.Model;

namespace PerclGenerator.Emitting;

/// <summary>Writes how a script becomes PerCL.</summary>
internal static class ScriptEmitter
{
    /// <summary>Writes the file for a script.</summary>
    public static string Emit(ScriptDeclaration script) =>
        TypeEmitter.Emit(
        script.Type,
        KnownNames.Script,
        script.HasJsonConverter ? null : KnownNames.ScriptConverter,
        code => EmitMembers(code, script));

    private static void EmitMembers(CodeWriter code, ScriptDeclaration script)
    {
        Member("void", KnownNames.WriteTo, "global::System.Buffers.IBufferWriter<byte> output", "WriteScript(this, output)");
        Member("byte[]", KnownNames.ToUtf8Bytes, "", "ToUtf8Bytes(this)");
        Member("string", KnownNames.ToJson, "", "ToJson(this)");

        code.Line("/// <inheritdoc/>");
        code.Line(TypeEmitter.GeneratedCode);
        code.Open("void global::Percl.IPerclScript.WriteCommandsTo(ref global::Percl.PerclWriter writer)");
        foreach (var property in script.Properties)
        {
            EmitProperty(code, property);
        }

        code.Close();

        void Member(string type, string name, string parameters, string call)
        {
            var signature = script.TakenNames.Contains(name)
                ? $"{type} global::Percl.{KnownNames.Script}.{name}"
                : $"public {type} {name}";
            code.Line("/// <inheritdoc/>");
            code.Line(TypeEmitter.GeneratedCode);
            code.Line($"{signature}({parameters}) => global::Percl.PerclWriter.{call};");
            code.Line();
        }
    }

    private static void EmitProperty(CodeWriter code, ScriptProperty property)
    {
        if (property.IsOptional)
        {
            var value = Locals.Value(property.Member);
            code.Open($"if (this.{property.Member} is {{ }} {value})");
            code.Line(Call(property.Shape, value));
            code.Close();
        }
        else
        {
            code.Line(Call(property.Shape, "this." + property.Member));
        }
    }

    private static string Call(ValueShape shape, string value) => shape switch
    {
        CommandListShape { IsImmutableArray: true } => $"writer.WriteElements({value}.AsSpan());",
        CommandListShape => $"writer.WriteElements({value});",
        NestedScriptShape => $"writer.WriteElementsOf({value});",
        _ => $"writer.WriteElement({value});",
    };
}

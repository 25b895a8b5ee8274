using Percl.CSharp.Spelling;
using PerclGenerator.Model;

namespace PerclGenerator.Emitting;

/// <summary>Writes the members that write a script as PerCL.</summary>
internal static class ScriptEmitter
{
    /// <summary>Writes the file for a script.</summary>
    public static string Emit(ScriptDeclaration script) =>
        TypeEmitter.Emit(
        script.Type,
        WellKnownNames.Script,
        script.HasJsonConverter ? null : WellKnownNames.ScriptConverter,
        code => EmitMembers(code, script));

    private static void EmitMembers(CodeWriter code, ScriptDeclaration script)
    {
        const string Writer = "global::Percl.PerclWriter";
        var constant = script.IsForDebugging ? null : ConstantScripts.Find(script.Steps);
        Member("void", WellKnownNames.WriteTo, "global::System.Buffers.IBufferWriter<byte> output", constant is null
            ? Writer + ".WriteScript(this, output)"
            : $"global::{WellKnownNames.WriterExtensions}.WriteConstant({Literal.Utf8("[" + constant + "]")}, output)");
        Member("byte[]", WellKnownNames.ToUtf8Bytes, "", Writer + ".ToUtf8Bytes(this)");
        Member("string", WellKnownNames.ToJson, "", Writer + ".ToJson(this)");

        // Only what is mapped to the source of a command is for debuggers and for coverage.
        code.Hide();
        TypeEmitter.OpenMethod(
            code,
            (script.IsUnsafe ? "unsafe " : "")
            + "void global::Percl.IPerclScript.WriteCommandsTo(ref global::Percl.PerclWriter writer)",
            script.ReadsObsolete,
            isCovered: true);
        new StepEmitter(code).Emit(script.Steps);
        code.Close();
        DescriptionEmitter.Emit(code, script);
        code.Show();

        void Member(string type, string name, string parameters, string call)
        {
            var signature = script.TakenNames.Contains(name)
                ? $"{type} global::Percl.{WellKnownNames.Script}.{name}"
                : $"public {type} {name}";
            code.Line("/// <inheritdoc/>");
            code.Line(TypeEmitter.GeneratedCode);
            code.Line(TypeEmitter.NotCovered);
            code.Line(TypeEmitter.SteppedThrough);
            code.Line($"{signature}({parameters}) => {call};");
            code.Line();
        }
    }
}

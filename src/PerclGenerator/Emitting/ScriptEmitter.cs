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
        const string Output = "global::System.Buffers.IBufferWriter<byte> output";
        if (constant is null && StraightScripts.Contain(script))
        {
            BeginMember();

            // A caller's method would take a part of it in, and leave the rest as calls.
            code.Line(TypeEmitter.NotInlined);
            code.Open(Signature("void", WellKnownNames.WriteTo, Output));
            StraightEmitter.Emit(code, script.Steps);
            code.Close();
            code.Line();
        }
        else
        {
            Member("void", WellKnownNames.WriteTo, Output, constant is null
                ? Writer + ".WriteScript(this, output)"
                : $"global::{WellKnownNames.WriterExtensions}.WriteConstant({Literal.Utf8($"[{constant}]")}, output)");
        }

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
            BeginMember();
            code.Line($"{Signature(type, name, parameters)} => {call};");
            code.Line();
        }

        void BeginMember()
        {
            code.Line("/// <inheritdoc/>");
            code.Line(TypeEmitter.GeneratedCode);
            code.Line(TypeEmitter.NotCovered);
            code.Line(TypeEmitter.SteppedThrough);
        }

        string Signature(string type, string name, string parameters) =>
            (script.TakenNames.Contains(name)
                ? $"{type} global::Percl.{WellKnownNames.Script}.{name}"
                : $"public {type} {name}")
            + $"({parameters})";
    }
}

using Percl.CSharp.Spelling;
using Percl.Language.Collections;
using PerclGenerator.Model.Compiled;

namespace PerclGenerator.Emitting;

/// <summary>
/// Writes a script straight to the output, where its values are only read from the script. Everything is known before
/// the first byte is written, so that the script needs neither a writer nor one step after the other.
/// </summary>
internal static class StraightEmitter
{
    /// <summary>
    /// Writes the body of the method. Each value is read where it is written, so that the processor has registers for
    /// all that is at hand.
    /// </summary>
    public static void Emit(CodeWriter code, EquatableArray<PropertyStep> steps)
    {
        var json = new JsonEmitter(code, isStraight: true);
        var start = code.Position;
        code.Line("var cursor = writer.GetCursor();");
        json.Constant("[");
        var separator = "";
        foreach (var step in steps)
        {
            var compiled = (CompiledStep)step.Step;
            code.Line("// " + step.Member);
            var isBlock = compiled.Statements.Count > 0;
            if (isBlock)
            {
                code.Open("");
                foreach (var statement in compiled.Statements)
                {
                    json.Keep((DeclarationStatement)statement);
                }
            }

            foreach (var command in compiled.Commands)
            {
                json.Constant(separator);
                CompiledEmitter.Emit(json, command.Command);
                separator = ",";
            }

            if (isBlock)
            {
                code.Close();
            }
        }

        json.Constant("]");
        json.Flush();
        code.Open("if (!writer.TryComplete(cursor))");
        code.Line("global::Percl.PerclWriter.WriteScript(this, output);");
        code.Close();
        json.End();
        code.Insert(
            start, $"var writer = new global::{WellKnownNames.StraightWriter}(output, {json.ConstantBytes});");
    }
}

using Percl.CSharp.Spelling;
using PerclGenerator.Model;

namespace PerclGenerator.Emitting;

/// <summary>Writes the members that write a command, or an object in a command, as PerCL.</summary>
internal static class CommandEmitter
{
    /// <summary>Writes the file for a command.</summary>
    public static string Emit(CommandDeclaration command) => TypeEmitter.Emit(
        command.Type,
        Interface(command),
        command.HasJsonConverter || command.Name is null ? null : WellKnownNames.CommandConverter,
        code =>
        {
            EmitMethod(code, command);
            DescriptionEmitter.Emit(code, command);
            if (command.IsReadable)
            {
                ReadingEmitter.Emit(code, command);
            }
        });

    private static void EmitMethod(CodeWriter code, CommandDeclaration command)
    {
        TypeEmitter.OpenMethod(
            code,
            $"void global::Percl.{Interface(command)}.WriteTo(ref global::Percl.PerclWriter writer)",
            command.ReadsObsolete,
            isCovered: false);
        code.Line("var cursor = writer.GetCursor();");

        var json = new JsonEmitter(code);
        var attributes = new AttributeEmitter(json);
        json.Constant(command.Name is null ? "{" : "{" + Literal.Json(command.Name) + ":{");
        foreach (var property in command.Properties)
        {
            attributes.Value(property, property.Access, property.Member);
        }

        if (command.IsReadable)
        {
            attributes.Unknown("this.UnknownAttributes", ReadingEmitter.UnwrittenAttributes);
        }

        json.Constant(command.Name is null ? "}" : "}}");
        json.Flush();
        code.Line("writer.SetCursor(cursor);");
        json.End();
        code.Close();
    }

    private static string Interface(CommandDeclaration command) =>
        command.Name is null ? WellKnownNames.Object : WellKnownNames.Command;
}

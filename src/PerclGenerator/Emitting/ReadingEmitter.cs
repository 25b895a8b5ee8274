using Percl.CSharp.Declarations;
using Percl.CSharp.Spelling;
using PerclGenerator.Model;

namespace PerclGenerator.Emitting;

/// <summary>Writes the members that read a command, or an object in a command.</summary>
internal static class ReadingEmitter
{
    /// <summary>The expression for the unknown attributes that the command does not write itself.</summary>
    public const string UnwrittenAttributes = "this.GetUnwrittenAttributes()";

    /// <summary>Writes the members for reading.</summary>
    public static void Emit(CodeWriter code, CommandDeclaration command)
    {
        var type = command.Type.Declarations[command.Type.Declarations.Count - 1].Split(' ').Last();
        code.Line();
        code.Line("/// <summary>What was read and is not declared here; it is written back as it was.</summary>");
        code.Line("[global::System.Text.Json.Serialization.JsonIgnore]");
        // An editor would offer it for each new command.
        code.Line("[global::System.ComponentModel.EditorBrowsable("
            + "global::System.ComponentModel.EditorBrowsableState.Never)]");
        code.Line(TypeEmitter.GeneratedCode);
        code.Line("public global::Percl.UnknownAttributes UnknownAttributes { get; init; }");
        code.Line();
        code.Line(TypeEmitter.GeneratedCode);
        code.Open($"internal static {type} Read(ref global::Percl.PerclReader reader)");
        code.Line("var reading = reader.BeginAttributes();");
        foreach (var property in command.Properties)
        {
            code.Line($"{property.ReadType}? {Locals.Value(property.Member)} = null;");
        }

        code.Open("while (reader.NextAttribute(reading))");
        code.Open("switch (reading.Name)");
        foreach (var property in command.Properties)
        {
            EmitCase(code, property);
        }

        code.Line("default:");
        code.Line("    reader.Keep(reading);");
        code.Line("    break;");
        code.Close();
        code.Close();

        code.Open($"return new {type}");
        foreach (var property in command.Properties)
        {
            var missing = property.IsRequired
                ? $" ?? throw reader.MissingAttribute({Literal.Text(property.JsonName)})"
                : property.IsNullable ? "" : " ?? default";
            code.Line($"{property.Member} = {Locals.Value(property.Member)}{missing},");
        }

        code.Line("UnknownAttributes = reading.Unknown,");
        code.Close(";");
        code.Close();
        EmitUnwrittenAttributes(code, command);
    }

    /// <summary>
    /// Writes the method of <see cref="UnwrittenAttributes"/>. The method is separate because it is hardly ever called,
    /// and its variables would enlarge the stack frame of the method that writes the command.
    /// </summary>
    private static void EmitUnwrittenAttributes(CodeWriter code, CommandDeclaration command)
    {
        code.Line();
        code.Line(TypeEmitter.GeneratedCode);
        code.Line("[global::System.Runtime.CompilerServices.MethodImpl("
            + "global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]");
        code.Line("private global::Percl.UnknownAttributes GetUnwrittenAttributes() => this.UnknownAttributes");
        foreach (var property in command.Properties)
        {
            var isWritten = property.IsOptional ? ", " + AttributeEmitter.IsWritten(property) : "";
            code.Line($"    .Without({Literal.Utf8(property.JsonName)}{isWritten})");
        }

        code.Line("    ;");
    }

    private static void EmitCase(CodeWriter code, CommandProperty property)
    {
        var local = Locals.Value(property.Member);
        var label = "case " + Literal.Text(property.JsonName);
        Case($"{label} when reader.IsNull:", "null");
        switch (property.Shape)
        {
            case EnumShape @enum:
                foreach (var member in @enum.Members)
                {
                    Case($"{label} when reader.IsString({Literal.Utf8(member.JsonName)}):", member.Member);
                }

                Case(label + ":", "null", "reader.Keep(reading);");
                break;
            case TextMapShape:
                Case($"{label} when reader.TryReadStringMap(out var map{local}):", "map" + local);
                Case(label + ":", "null", "reader.Keep(reading);");
                break;
            default:
                if (property.MayBeText)
                {
                    EmitText();
                }

                Case(label + ":", Value(property));
                break;
        }

        void EmitText()
        {
            if (property.Shape is ObjectShape)
            {
                Case($"{label} when reader.IsText:", $"{property.ReadType}.OfText(reader.ReadString())");
                return;
            }

            Case(
                $"{label} when reader.TryReadIntegerText({property.ReadRange}, out var number{local}):",
                $"({property.ReadType})number{local}");
            Case($"{label} when reader.IsText:", "null", "reader.Keep(reading);");
        }

        void Case(string condition, string value, string? keep = null)
        {
            code.Line(condition);
            code.Line($"    {local} = {value};");
            if (keep is not null)
            {
                code.Line("    " + keep);
            }

            code.Line("    break;");
        }
    }

    private static string Value(CommandProperty property) => property.Shape switch
    {
        ScalarShape { Kind: ScalarKind.Text } => "reader.ReadString()",
        ScalarShape { Kind: ScalarKind.Uri } => "reader.ReadUri()",
        ScalarShape { Kind: ScalarKind.Boolean } => "reader.ReadBoolean()",
        ScalarShape { Kind: ScalarKind.Number } when property.ReadRange is null =>
            $"({property.ReadType})reader.ReadDouble()",
        ScalarShape { Kind: ScalarKind.Number } => $"({property.ReadType})reader.ReadInteger({property.ReadRange})",
        TextListShape => "reader.ReadStrings()",
        ObjectShape => $"{property.ReadType}.Read(ref reader)",
        _ => "reader.ReadCommands<global::Percl.IPromptCommand>()",
    };
}

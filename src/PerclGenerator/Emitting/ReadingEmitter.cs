using PerclGenerator.Model;

namespace PerclGenerator.Emitting;

/// <summary>Writes how a command, or an object in one, is read.</summary>
internal static class ReadingEmitter
{
    /// <summary>Adds the members that reading needs.</summary>
    public static void Emit(CodeWriter code, CommandDeclaration command)
    {
        var type = command.Type.Declarations[command.Type.Declarations.Count - 1].Split(' ').Last();
        code.Line();
        code.Line("/// <summary>What was read and is not declared here; it is written back as it was.</summary>");
        code.Line("[global::System.Text.Json.Serialization.JsonIgnore]");
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
    }

    private static void EmitCase(CodeWriter code, CommandProperty property)
    {
        var local = Locals.Value(property.Member);
        code.Line($"case {Literal.Text(property.JsonName)} when reader.IsNull:");
        code.Line("    break;");
        switch (property.Shape)
        {
            case EnumShape @enum:
                foreach (var member in @enum.Members)
                {
                    code.Line($"case {Literal.Text(property.JsonName)} when reader.IsString({Literal.Utf8(member.JsonName)}):");
                    code.Line($"    {local} = {member.Member};");
                    code.Line("    break;");
                }

                break;
            case TextMapShape:
                code.Line($"case {Literal.Text(property.JsonName)} when reader.TryReadStringMap(out var map{local}):");
                code.Line($"    {local} = map{local};");
                code.Line("    break;");
                break;
            default:
                code.Line($"case {Literal.Text(property.JsonName)}:");
                code.Line($"    {local} = {Value(property)};");
                code.Line("    break;");
                break;
        }
    }

    private static string Value(CommandProperty property) => property.Shape switch
    {
        ScalarShape { Kind: ScalarKind.Text } => "reader.ReadString()",
        ScalarShape { Kind: ScalarKind.Uri } => "reader.ReadUri()",
        ScalarShape { Kind: ScalarKind.Boolean } => "reader.ReadBoolean()",
        ScalarShape { Kind: ScalarKind.Number } when property.ReadRange is null => $"({property.ReadType})reader.ReadDouble()",
        ScalarShape { Kind: ScalarKind.Number } => $"({property.ReadType})reader.ReadInteger({property.ReadRange})",
        TextListShape => "reader.ReadStrings()",
        ObjectShape => $"{property.ReadType}.Read(ref reader)",
        _ => "reader.ReadCommands<global::Percl.IPromptCommand>()",
    };
}

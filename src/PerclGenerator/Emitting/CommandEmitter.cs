using PerclGenerator.Model;

namespace PerclGenerator.Emitting;

/// <summary>Writes how a command becomes PerCL.</summary>
internal sealed class CommandEmitter
{
    private const string Separator = "separator";

    private readonly CodeWriter _code;

    /// <summary>Bytes that are sure to be written next; they wait so that neighbours become one literal.</summary>
    private string _pending = "";
    private Comma _comma = Comma.None;

    private CommandEmitter(CodeWriter code)
    {
        _code = code;
    }

    /// <summary>What stands between an attribute and the one in front of it.</summary>
    private enum Comma
    {
        /// <summary>There is none in front.</summary>
        None,

        /// <summary>There is one in front, whatever the values are.</summary>
        Always,

        /// <summary>Only run time knows whether there is one in front.</summary>
        Sometimes,
    }

    /// <summary>Writes the file for a command.</summary>
    public static string Emit(CommandDeclaration command) => TypeEmitter.Emit(
        command.Type,
        Interface(command),
        command.HasJsonConverter || command.Name is null ? null : KnownNames.CommandConverter,
        code =>
        {
            new CommandEmitter(code).EmitMethod(command);
            if (command.IsReadable)
            {
                ReadingEmitter.Emit(code, command);
            }
        });

    private void EmitMethod(CommandDeclaration command)
    {
        _code.Line("/// <inheritdoc/>");
        _code.Line(TypeEmitter.GeneratedCode);
        _code.Open($"void global::Percl.{Interface(command)}.WriteTo(ref global::Percl.PerclWriter writer)");
        if (NeedsSeparator(command))
        {
            _code.Line($"var {Separator} = \"\"u8;");
        }

        _pending = command.Name is null ? "{" : "{" + Literal.Json(command.Name) + ":{";
        for (var i = 0; i < command.Properties.Count; i++)
        {
            EmitAttribute(command.Properties[i], isLast: i == command.Properties.Count - 1 && !command.IsReadable);
        }

        if (command.IsReadable)
        {
            EmitUnknownAttributes(command);
        }

        _pending += command.Name is null ? "}" : "}}";
        Flush();
        _code.Close();
    }

    private static string Interface(CommandDeclaration command) =>
        command.Name is null ? KnownNames.Object : KnownNames.Command;

    /// <summary>What was read and is not known comes last.</summary>
    private void EmitUnknownAttributes(CommandDeclaration command)
    {
        Flush();
        var comma = _comma switch
        {
            Comma.Always => "\",\"u8",
            Comma.Sometimes => Separator,
            _ => "\"\"u8",
        };
        _code.Line($"writer.WriteUnknown(this.UnknownAttributes, {comma});");
    }

    /// <summary>Whether an attribute follows others of which perhaps none is written.</summary>
    private static bool NeedsSeparator(CommandDeclaration command) =>
        command.Properties.Count > (command.IsReadable ? 0 : 1) && command.Properties[0].IsOptional;

    private void EmitAttribute(CommandProperty property, bool isLast)
    {
        if (!property.IsOptional)
        {
            EmitName(property);
            EmitValue(property, "this." + property.Member);
            _comma = Comma.Always;
            return;
        }

        Flush();
        _code.Open(Condition(property));
        EmitName(property);
        EmitValue(property, Locals.Value(property.Member));
        Flush();
        if (_comma != Comma.Always)
        {
            if (!isLast)
            {
                _code.Line($"{Separator} = \",\"u8;");
            }

            _comma = Comma.Sometimes;
        }

        _code.Close();
    }

    private static string Condition(CommandProperty property) => property.Shape is CommandListShape { IsImmutableArray: true }
        ? $"if (this.{property.Member} is {{ IsDefault: false }} {Locals.Value(property.Member)})"
        : $"if (this.{property.Member} is {{ }} {Locals.Value(property.Member)})";

    private void EmitName(CommandProperty property)
    {
        if (_comma == Comma.Sometimes)
        {
            Flush();
            _code.Line($"writer.WriteRaw({Separator});");
        }

        _pending += (_comma == Comma.Always ? "," : "") + Literal.Json(property.JsonName) + ":";
    }

    private void EmitValue(CommandProperty property, string value)
    {
        if (Demand(property, value) is { } demanded)
        {
            // Before anything of the value is written, so that a refusal names the attribute.
            Flush();
            value = ReadOnce(property, demanded);
        }

        switch (property.Shape)
        {
            case ScalarShape scalar:
                Flush();
                _code.Line($"writer.{Method(property, scalar.Kind)}({value});");
                break;
            case EnumShape @enum:
                Flush();
                EmitEnum(@enum, ReadOnce(property, value));
                break;
            case CommandShape or ObjectShape or TextListShape or TextMapShape:
                Flush();
                _code.Line($"writer.{Method(property.Shape)}({value});");
                break;
            case CommandListShape list:
                _pending += "[";
                Flush();
                _code.Line($"writer.WriteElements({value}{(list.IsImmutableArray ? ".AsSpan()" : "")});");
                _pending += "]";
                break;
            case NestedScriptShape:
                _pending += "[";
                Flush();
                _code.Line($"writer.WriteElementsOf({value});");
                _pending += "]";
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(property));
        }
    }

    private void EmitEnum(EnumShape shape, string value)
    {
        _code.Open("writer.WriteEnumValue(" + value + " switch");
        foreach (var member in shape.Members)
        {
            _code.Line($"{member.Member} => {Literal.Utf8(Literal.Json(member.JsonName))},");
        }

        _code.Line("_ => default,");
        _code.Close($", unchecked((long){value}));");
    }

    /// <summary>The value, refused where it is missing; null where the writer's method refuses it, or nothing need.</summary>
    private static string? Demand(CommandProperty property, string value) => property switch
    {
        { IsRequired: false } or { Shape: ScalarShape { Kind: ScalarKind.Text or ScalarKind.Uri } } => null,
        { Shape: CommandListShape { IsImmutableArray: true } } =>
            $"{value} is {{ IsDefault: false }} {Locals.Present(property.Member)} ? {Locals.Present(property.Member)} : throw writer.Missing()",
        { IsNullable: true } => $"{value} ?? throw writer.Missing()",
        _ => null,
    };

    /// <summary>A property is read once, as it would be by hand.</summary>
    private string ReadOnce(CommandProperty property, string value)
    {
        var local = Locals.Value(property.Member);
        if (value != local)
        {
            _code.Line($"var {local} = {value};");
        }

        return local;
    }

    private static string Method(ValueShape shape) => shape switch
    {
        ObjectShape => "WriteObject",
        TextListShape => "WriteStrings",
        TextMapShape => "WriteStringMap",
        _ => "WriteCommand",
    };

    private static string Method(CommandProperty property, ScalarKind kind) => kind switch
    {
        _ when property.IsUrl => property.MustNotBeEmpty ? "WriteRequiredUrl" : "WriteUrl",
        ScalarKind.Boolean => "WriteBoolean",
        ScalarKind.Number => "WriteNumber",
        _ => property.MustNotBeEmpty ? "WriteRequiredString" : "WriteString",
    };

    private void Flush()
    {
        if (_pending.Length > 0)
        {
            _code.Line($"writer.WriteRaw({Literal.Utf8(_pending)});");
            _pending = "";
        }
    }
}

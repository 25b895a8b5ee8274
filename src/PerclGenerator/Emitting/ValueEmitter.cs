using Percl.CSharp.Declarations;
using Percl.CSharp.Spelling;
using PerclGenerator.Model.Compiled;

namespace PerclGenerator.Emitting;

/// <summary>Writes an attribute's value that is only known at run time.</summary>
internal static class ValueEmitter
{
    /// <summary>Writes the value.</summary>
    /// <param name="json">The emitter, in which the attribute's name is pending.</param>
    /// <param name="property">The attribute.</param>
    /// <param name="value">The expression for the value.</param>
    /// <param name="name">The name from which variables get theirs.</param>
    /// <param name="isLocal">Whether the expression is a variable, which may be read twice.</param>
    public static void Emit(JsonEmitter json, CommandProperty property, string value, string name, bool isLocal)
    {
        switch (property.Shape)
        {
            case ScalarShape { Kind: ScalarKind.Text or ScalarKind.Uri } text:
                json.Constant("\"");
                json.Call(
                    TextMethod(property.IsUrl, property.MustNotBeEmpty),
                    text.Kind == ScalarKind.Uri ? OriginalString(property, value) : value);
                json.Constant(json.IsStraight ? "\"" : "");
                break;
            case ScalarShape { Kind: ScalarKind.Boolean }:
                value = Demand(json, property, value, name, isLocal: true);
                EmitBoolean(json, value);
                break;
            case ScalarShape:
                json.Call("WriteNumber", Demand(json, property, value, name, isLocal: true));
                break;
            case EnumShape @enum:
                EmitEnum(json, @enum, Demand(json, property, value, name, isLocal));
                break;
            case CommandListShape list:
                value = Demand(json, property, value, name, isLocal: true) + (list.IsImmutableArray ? ".AsSpan()" : "");
                json.Constant("[");
                json.Call("WriteElements", value);
                json.Constant("]");
                break;
            case TextListShape or TextMapShape when property.Shape.IsImmutableArray:
                json.Call(Method(property.Shape), Demand(json, property, value, name, isLocal));
                break;
            case NestedScriptShape:
                json.Constant("[");
                json.Call("WriteElementsOf", value);
                json.Constant("]");
                break;
            default:
                json.Call(Method(property.Shape), value);
                break;
        }
    }

    /// <summary>Returns the writer's method for a string.</summary>
    public static string TextMethod(bool isUrl, bool mustNotBeEmpty) => (isUrl, mustNotBeEmpty) switch
    {
        (true, true) => "WriteRequiredUrl",
        (true, false) => "WriteUrl",
        (false, true) => "WriteRequiredString",
        _ => "WriteString",
    };

    /// <summary>Writes a number, or true or false, as a value or as a part of a string.</summary>
    public static void EmitUnquoted(JsonEmitter json, UnquotedPiece piece)
    {
        var value = piece.Variable
            + (piece.IsNullable ? $" ?? throw writer.Missing(cursor, {json.PeekPending()})" : "");
        if (piece.IsBoolean)
        {
            EmitBoolean(json, value);
        }
        else
        {
            json.Call("WriteNumber", value);
        }
    }

    /// <summary>Writes true or false.</summary>
    private static void EmitBoolean(JsonEmitter json, string value)
    {
        json.Code.Open($"if ({value})");
        json.Code.Line(json.WriteWith("true"));
        json.Code.Close();
        json.Code.Open("else");
        json.Code.Line(json.WriteWith("false"));
        json.Code.Close();
        json.TakePending();
    }

    private static void EmitEnum(JsonEmitter json, EnumShape shape, string value)
    {
        json.Code.Open(shape.NumberType is null ? $"switch ({value})" : $"switch (({shape.NumberType})({value}))");
        foreach (var member in shape.Members)
        {
            json.Code.Line($"case {member.Member}:");
            json.Code.Line($"    {json.WriteWith(Literal.Json(member.JsonName))}");
            json.Code.Line("    break;");
        }

        json.Code.Line("default:");
        if (json.IsStraight)
        {
            json.TakePending();
            json.Code.Line("    cursor = default;");
            json.Code.Line("    break;");
        }
        else
        {
            json.Code.Line($"    throw writer.Undefined(cursor, {json.TakePending()}, unchecked((long){value}));");
        }

        json.Code.Close();
    }

    /// <summary>
    /// Returns the expression for the value. The expression throws where the value is missing and the writer's method
    /// does not throw. A property is read only once.
    /// </summary>
    private static string Demand(JsonEmitter json, CommandProperty property, string value, string name, bool isLocal)
    {
        var present = Locals.Present(name);
        var test = property switch
        {
            { IsRequired: false } => null,
            { Shape.IsImmutableArray: true } => $"{value} is {{ IsDefault: false }} {present} ? {present} :",
            { Shape: ScalarShape or EnumShape, IsNullable: true } => value + " ??",
            _ => null,
        };
        if (test is null && isLocal)
        {
            return value;
        }

        var local = Locals.Value(name);
        json.Code.Line(
            $"var {local} = {(test is null ? value : $"{test} throw writer.Missing(cursor, {json.PeekPending()})")};");
        return local;
    }

    private static string OriginalString(CommandProperty property, string value) =>
        value + (property.IsOptional ? ".OriginalString" : "?.OriginalString");

    private static string Method(ValueShape shape) => shape switch
    {
        ObjectShape => "WriteObject",
        TextListShape => "WriteStrings",
        TextMapShape => "WriteStringMap",
        CommandShape => "WriteCommand",
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };
}

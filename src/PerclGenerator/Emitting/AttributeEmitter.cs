using Percl.CSharp.Declarations;
using Percl.CSharp.Spelling;

namespace PerclGenerator.Emitting;

/// <summary>Writes the attributes of one command or object, with the commas between them.</summary>
internal sealed class AttributeEmitter(JsonEmitter json)
{
    /// <summary>Identifies the comma between an attribute and the previous one.</summary>
    public enum Comma
    {
        /// <summary>There is no previous attribute.</summary>
        None,

        /// <summary>There is always a previous attribute.</summary>
        Always,

        /// <summary>Whether there is a previous attribute is only known at run time.</summary>
        Sometimes,
    }

    /// <summary>Gets or sets the comma before the next attribute.</summary>
    public Comma State { get; set; } = Comma.None;

    private CodeWriter Code => json.Code;

    /// <summary>Writes an attribute whose value is only known at run time.</summary>
    /// <param name="property">The attribute.</param>
    /// <param name="value">The expression for the value.</param>
    /// <param name="name">The name from which variables get theirs.</param>
    public void Value(CommandProperty property, string value, string name)
    {
        if (!property.IsOptional)
        {
            Name(property);
            ValueEmitter.Emit(json, property, value, name, isLocal: value == name);
            State = Comma.Always;
            return;
        }

        if (property.Shape is ScalarShape { Kind: ScalarKind.Text or ScalarKind.Uri })
        {
            json.FlushToQuote();
        }
        else
        {
            json.Flush();
        }

        var (before, pending) = (State, json.Pending);
        Code.Open(Condition(property, value, name));
        Name(property);
        ValueEmitter.Emit(json, property, Locals.Value(name), name, isLocal: true);
        if (json.Pending != pending)
        {
            json.Flush();
        }

        Code.Close();
        if (property.WritesNull)
        {
            State = before;
            Code.Open("else");
            Null(property);
            json.Flush();
            Code.Close();
        }
        else if (State != Comma.Always)
        {
            State = Comma.Sometimes;
        }
    }

    /// <summary>Writes an attribute without a value as null.</summary>
    public void Null(CommandProperty property)
    {
        Begin(property);
        json.Constant("null");
    }

    /// <summary>Writes the name of an attribute that is always written. The caller writes the value.</summary>
    public void Begin(CommandProperty property)
    {
        Name(property);
        State = Comma.Always;
    }

    /// <summary>
    /// Writes attributes that were read but are not declared, or whose value is not known; they are the last ones.
    /// </summary>
    /// <param name="all">The expression for all of them.</param>
    /// <param name="unwritten">The expression for those that have not been written yet.</param>
    public void Unknown(string all, string unwritten)
    {
        json.Flush();
        Code.Open($"if (!{all}.IsEmpty)");
        Code.Line($"cursor = writer.WriteMembers(cursor, {unwritten}.Members);");
        Code.Close();
    }

    private static string Condition(CommandProperty property, string value, string name)
    {
        var local = Locals.Value(name);
        return property.OmittedDefault is { } type
            ? $"if ({value} is var {local} && {IsNotDefault(type, local)})"
            : $"if ({value} is {Pattern(property)} {local})";
    }

    /// <summary>Returns the condition under which an optional attribute is written.</summary>
    public static string IsWritten(CommandProperty property) => property.OmittedDefault is { } type
        ? IsNotDefault(type, "this." + property.Member)
        : $"this.{property.Member} is {Pattern(property)}";

    /// <summary>Returns the pattern for a value that is written.</summary>
    private static string Pattern(CommandProperty property) =>
        property.Shape.IsImmutableArray ? "{ IsDefault: false }" : "{ }";

    private static string IsNotDefault(string type, string value) =>
        $"!global::System.Collections.Generic.EqualityComparer<{type}>.Default.Equals({value}, default)";

    private void Name(CommandProperty property)
    {
        if (State == Comma.Sometimes)
        {
            json.Flush();
            Code.Line("cursor = writer.BeginMember(cursor);");
        }

        json.Constant((State == Comma.Always ? "," : "") + Literal.Json(property.JsonName) + ":");
    }
}

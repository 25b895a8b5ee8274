using Percl.CSharp.Declarations;
using Percl.CSharp.Spelling;
using PerclGenerator.Model.Compiled;

namespace PerclGenerator.Emitting;

/// <summary>Writes a command without creating it.</summary>
internal static class CompiledEmitter
{
    /// <summary>Writes the command.</summary>
    public static void Emit(JsonEmitter json, CompiledCommand command)
    {
        json.Constant(Begin(command));
        var attributes = new AttributeEmitter(json);
        foreach (var attribute in command.Attributes)
        {
            Emit(json, attributes, attribute.Property, attribute.Value);
        }

        json.Constant(End(command));
    }

    /// <summary>Returns the command as JSON; null where it is not constant.</summary>
    public static string? FindConstant(CompiledCommand command)
    {
        var code = new CodeWriter();
        var json = new JsonEmitter(code);
        Emit(json, command);
        return code.ToString().Length == 0 ? json.Pending : null;
    }

    private static string Begin(CompiledCommand command) =>
        command.Name is null ? "{" : "{" + Literal.Json(command.Name) + ":{";

    private static string End(CompiledCommand command) => command.Name is null ? "}" : "}}";

    private static void Emit(
        JsonEmitter json, AttributeEmitter attributes, CommandProperty property, CompiledValue value)
    {
        switch (value)
        {
            case AbsentValue when property.WritesNull:
                attributes.Null(property);
                break;
            case ConstantValue constant:
                attributes.Begin(property);
                json.Constant(constant.Json);
                break;
            case VariableValue variable:
                json.Declare(variable.Variable);
                attributes.Value(property, variable.Variable, variable.Variable);
                break;
            case ComposedValue composed:
                foreach (var piece in composed.Pieces.OfType<TextVariablePiece>())
                {
                    json.Declare(piece.Variable);
                }

                attributes.Begin(property);
                ComposedEmitter.Emit(json, composed, property.MustNotBeEmpty);
                break;
            case HeldValue held:
                attributes.Begin(property);
                Emit(json, held.Command);
                break;
            case NestedValue nested:
                attributes.Begin(property);
                json.Constant("[");
                for (var i = 0; i < nested.Commands.Count; i++)
                {
                    json.Constant(i == 0 ? "" : ",");
                    Emit(json, nested.Commands[i]);
                }

                json.Constant("]");
                break;
            case ChosenValue chosen:
                EmitChosen(json, attributes, property, chosen);
                break;
        }
    }

    private static void EmitChosen(
        JsonEmitter json, AttributeEmitter attributes, CommandProperty property, ChosenValue chosen)
    {
        json.Flush();
        var before = attributes.State;
        var after = new List<AttributeEmitter.Comma>();
        for (var i = 0; i < chosen.Options.Count; i++)
        {
            attributes.State = before;
            json.Code.Open($"{(i == 0 ? "if" : "else if")} ({chosen.Variable} == {i + 1})");
            Emit(json, attributes, property, chosen.Options[i]);
            json.Flush();
            json.Code.Close();
            after.Add(attributes.State);
        }

        attributes.State = after.TrueForAll(comma => comma == after[0]) ? after[0] : AttributeEmitter.Comma.Sometimes;
    }
}

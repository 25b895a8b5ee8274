using Microsoft.CodeAnalysis;
using Percl.CSharp.Binding;
using Percl.CSharp.Declarations;
using Percl.CSharp.Expressions;
using Percl.CSharp.Symbols;
using Percl.Language.Collections;
using PerclGenerator.Model.Compiled;

namespace PerclGenerator.Lowering;

/// <summary>Lowers new commands, so that they are written without being created.</summary>
internal sealed class CommandLowering(
    Evaluation evaluation, CommandCatalog catalog, SemanticModel semantics, CancellationToken cancellation)
{
    /// <summary>
    /// Lowers a new command, or a new object in a command; null where the result may differ from creating it.
    /// </summary>
    public CompiledCommand? Lower(BoundCommand command)
    {
        var values = new Dictionary<int, CompiledValue>();
        if (!TryLower(command, values))
        {
            return null;
        }

        var declared = command.Command;
        var attributes = new List<CompiledAttribute>();
        for (var i = 0; i < declared.Properties.Length; i++)
        {
            var writer = declared.Writers[i];
            if (!values.TryGetValue(i, out var value))
            {
                value = Default(writer);
            }

            if (value is not AbsentValue || writer.WritesNull)
            {
                attributes.Add(new CompiledAttribute(writer, value));
            }
            else if (!writer.IsOptional)
            {
                return null;
            }
        }

        return new CompiledCommand(
            declared.Type.IsDeclaredObject() ? null : declared.Schema.Name,
            new EquatableArray<CompiledAttribute>(attributes));
    }

    /// <summary>
    /// Lowers the elements of a list to commands; null where an element is not a command or is not lowered.
    /// </summary>
    public CompiledCommand[]? LowerElements(BoundList list, ITypeSymbol elementType)
    {
        var commands = new CompiledCommand[list.Elements.Count];
        for (var i = 0; i < commands.Length; i++)
        {
            if (list.Elements[i].Value is not BoundCommand element
                || !semantics.Keeps(element.Syntax, elementType, cancellation)
                || Lower(element) is not { } command)
            {
                return null;
            }

            commands[i] = command;
        }

        return commands;
    }

    /// <summary>Returns the value of a property that is not set.</summary>
    private static CompiledValue Default(CommandProperty property) => property switch
    {
        { OmittedDefault: not null } => new AbsentValue(),
        { IsNullable: false, Shape: ScalarShape { Kind: ScalarKind.Number } } => new ConstantValue("0"),
        { IsNullable: false, Shape: ScalarShape { Kind: ScalarKind.Boolean } } => new ConstantValue("false"),
        _ => new AbsentValue(),
    };

    /// <summary>Lowers the values in the order in which C# evaluates them.</summary>
    private bool TryLower(BoundCommand command, Dictionary<int, CompiledValue> values)
    {
        if (!command.IsExact || !(command.Copied is null ? command.Command.IsPlain : TryLowerCopied(command, values)))
        {
            return false;
        }

        foreach (var attribute in command.Attributes)
        {
            if (LowerAttribute(command.Command, attribute) is not { } value)
            {
                return false;
            }

            values[attribute.Index] = value;
        }

        return true;
    }

    /// <summary>
    /// Lowers the command that is copied. A copy has the type of the original, whatever type the expression has.
    /// </summary>
    private bool TryLowerCopied(BoundCommand command, Dictionary<int, CompiledValue> values) =>
        command.Copied is BoundCommand copied
        && SymbolEqualityComparer.Default.Equals(copied.Command.Type, command.Command.Type)
        && TryLower(copied, values);

    private CompiledValue? LowerAttribute(ParsedCommand command, BoundAttribute attribute)
    {
        var (property, writer) = (command.Properties[attribute.Index], command.Writers[attribute.Index]);
        var lowering = new ValueLowering(evaluation, this, semantics, writer, property.Type, cancellation);

        // Only the object can determine whether a constant is the default that is not written.
        return lowering.Lower(attribute.Value) is { } value
            && (value is not VariableValue || !IsCopied(property) || StaysTheSame(attribute.Value))
            && (value is VariableValue || writer.OmittedDefault is null)
                ? value
                : null;
    }

    /// <summary>
    /// Determines whether the property copies the list that is assigned to it, as those of the runtime library do.
    /// </summary>
    private bool IsCopied(IPropertySymbol property) =>
        SymbolEqualityComparer.Default.Equals(property.ContainingAssembly, catalog.Runtime)
        && property.Type.ElementType() is not null;

    /// <summary>Determines whether a list has the same elements when it is written as when it was evaluated.</summary>
    private bool StaysTheSame(BoundValue list) =>
        !evaluation.IsFollowedByCode(list.Syntax)
        && list.Types.Type is { } type
        && (type.TypeKind is TypeKind.Array or TypeKind.Interface
            || type.Is("System.Collections.Generic", type.Name)
            || type.Is("System.Collections.Immutable", type.Name));
}

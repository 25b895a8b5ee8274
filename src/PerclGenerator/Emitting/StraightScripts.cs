using Percl.CSharp.Declarations;
using PerclGenerator.Model;
using PerclGenerator.Model.Compiled;

namespace PerclGenerator.Emitting;

/// <summary>Finds scripts that are written straight to the output.</summary>
internal static class StraightScripts
{
    private static readonly HashSet<string> WholeNumbers = new(StringComparer.Ordinal)
    {
        "sbyte", "byte", "short", "ushort", "int", "uint", "long",
    };

    /// <summary>Determines whether the script can be written so.</summary>
    public static bool Contain(ScriptDeclaration script) =>
        script is { IsForDebugging: false, IsUnsafe: false, ReadsObsolete: false, Steps.Count: > 0 }
        && script.Steps.All(static step => step.Step is CompiledStep compiled && CanWrite(compiled));

    private static bool CanWrite(CompiledStep step)
    {
        var types = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var statement in step.Statements)
        {
            if (statement is not DeclarationStatement { IsRead: true } read)
            {
                return false;
            }

            types.Add(read.Variable, read.Type.TrimEnd('?'));
        }

        return step.Commands.All(command => CanWrite(command.Command, types));
    }

    private static bool CanWrite(CompiledCommand command, Dictionary<string, string> types)
    {
        var isFollowing = false;
        foreach (var (property, value) in command.Attributes)
        {
            if (!CanWrite(property, value, isFollowing, types))
            {
                return false;
            }

            isFollowing |= value is not AbsentValue || property.WritesNull;
        }

        return true;
    }

    private static bool CanWrite(
        CommandProperty property, CompiledValue value, bool isFollowing, Dictionary<string, string> types) =>
        value switch
        {
            AbsentValue or ConstantValue => true,
            VariableValue variable => CanWrite(property, isFollowing, types[variable.Variable]),
            ComposedValue { IsRefusedIfEmpty: false } composed => CanWrite(composed),
            HeldValue held => CanWrite(held.Command, types),
            NestedValue nested => nested.Commands.All(command => CanWrite(command, types)),
            _ => false,
        };

    /// <summary>
    /// Determines whether the writer has a method for the value. Whether a comma precedes an attribute must be known.
    /// </summary>
    private static bool CanWrite(CommandProperty property, bool isFollowing, string type) =>
        (!property.IsOptional || (isFollowing && property is { WritesNull: false, OmittedDefault: null }))
        && property.Shape switch
        {
            ScalarShape { Kind: ScalarKind.Text or ScalarKind.Uri } => true,
            ScalarShape { Kind: ScalarKind.Number } => WholeNumbers.Contains(type) && IsPresent(property),
            ScalarShape { Kind: ScalarKind.Boolean } or EnumShape => IsPresent(property),
            _ => false,
        };

    private static bool IsPresent(CommandProperty property) => !property.IsRequired || !property.IsNullable;

    private static bool CanWrite(ComposedValue composed)
    {
        var pieces = composed.Pieces;
        return pieces.All(static piece => piece is ConstantPiece or TextVariablePiece { IsRequired: false })
            && (composed.Whole is null || pieces.Count <= ComposedEmitter.PiecesAsked);
    }
}

using Percl.Language.Collections;

namespace Percl.CSharp.Declarations;

/// <summary>The shape in which a value is written as JSON.</summary>
internal abstract record ValueShape
{
    /// <summary>Whether the value is an immutable array, which can be default where others are null.</summary>
    public bool IsImmutableArray { get; init; }
}

/// <summary>A value that one method of the writer takes.</summary>
/// <param name="Kind">Which.</param>
internal sealed record ScalarShape(ScalarKind Kind) : ValueShape;

/// <summary>A value of an enum, written as its name in PerCL.</summary>
/// <param name="Members">The values it can have.</param>
internal sealed record EnumShape(EquatableArray<EnumMember> Members) : ValueShape
{
    /// <summary>
    /// The type of number that a value is compared as, where generated code cannot name the enum; null where it can.
    /// </summary>
    public string? NumberType { get; init; }
}

/// <summary>A list of strings.</summary>
internal sealed record TextListShape : ValueShape;

/// <summary>Strings by their names.</summary>
internal sealed record TextMapShape : ValueShape;

/// <summary>An object that is declared like a command.</summary>
internal sealed record ObjectShape : ValueShape;

/// <summary>One command.</summary>
internal sealed record CommandShape : ValueShape;

/// <summary>A list of commands.</summary>
internal sealed record CommandListShape : ValueShape;

/// <summary>Another script, whose commands become part of this one.</summary>
internal sealed record NestedScriptShape : ValueShape;

using Percl.Language.Collections;

namespace Percl.CSharp.Declarations;

/// <summary>Represents the form of a value in JSON.</summary>
internal abstract record ValueShape
{
    /// <summary>
    /// Gets a value that indicates whether the value is an immutable array, which can be default where others are null.
    /// </summary>
    public bool IsImmutableArray { get; init; }
}

/// <summary>Represents a value that a single method of the writer writes.</summary>
/// <param name="Kind">The kind of the value.</param>
internal sealed record ScalarShape(ScalarKind Kind) : ValueShape;

/// <summary>Represents a value of an enum, written as its name in PerCL.</summary>
/// <param name="Members">The possible values.</param>
internal sealed record EnumShape(EquatableArray<EnumMember> Members) : ValueShape
{
    /// <summary>
    /// Gets the numeric type for the comparison of values, where generated code cannot name the enum; null where it
    /// can.
    /// </summary>
    public string? NumberType { get; init; }
}

/// <summary>Represents a list of strings.</summary>
internal sealed record TextListShape : ValueShape;

/// <summary>Represents a dictionary of strings.</summary>
internal sealed record TextMapShape : ValueShape;

/// <summary>Represents an object that is declared like a command.</summary>
internal sealed record ObjectShape : ValueShape;

/// <summary>Represents one command.</summary>
internal sealed record CommandShape : ValueShape;

/// <summary>Represents a list of commands.</summary>
internal sealed record CommandListShape : ValueShape;

/// <summary>Represents another script, whose commands become part of the script.</summary>
internal sealed record NestedScriptShape : ValueShape;

using Percl.Language.Collections;
using PerclGenerator.Model.Compiled;

namespace PerclGenerator.Model;

/// <summary>Represents a type that declares a script, for the emitter.</summary>
/// <param name="Type">The type.</param>
/// <param name="Steps">The steps of the properties, in the order in which they run.</param>
internal sealed record ScriptDeclaration(TypeModel Type, EquatableArray<PropertyStep> Steps)
    : IDeclaration
{
    /// <summary>
    /// Gets the members of the script's interface whose names the type uses itself, so that they are implemented
    /// explicitly only.
    /// </summary>
    public EquatableArray<string> TakenNames { get; init; }

    /// <summary>Gets a value that indicates whether <c>ToString</c> is generated too.</summary>
    public bool IsDescribed { get; init; }

    /// <summary>Gets the modifier of the method that prints the members of a record; null for none.</summary>
    public string? Printing { get; init; }

    /// <summary>Gets a value that indicates whether the type itself declares a JSON converter.</summary>
    public bool HasJsonConverter { get; init; }

    /// <summary>
    /// Gets a value that indicates whether a property is obsolete, so that reading it may be reported.
    /// </summary>
    public bool ReadsObsolete { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the script is compiled for debugging. A constant script is then written
    /// command by command, so that each of them has code.
    /// </summary>
    public bool IsForDebugging { get; init; }

    /// <summary>Gets a value that indicates whether a property may use pointers.</summary>
    public bool IsUnsafe { get; init; }
}

using Percl.CSharp.Declarations;
using Percl.Language.Collections;

namespace PerclGenerator.Model;

/// <summary>Represents a type that declares a command, or an object in a command, for the emitter.</summary>
/// <param name="Type">The type.</param>
/// <param name="Name">The command's name in PerCL; null for an object, which has none.</param>
/// <param name="Properties">The properties that are attributes, in the order in which they are written.</param>
internal sealed record CommandDeclaration(TypeModel Type, string? Name, EquatableArray<CommandProperty> Properties)
    : IDeclaration
{
    /// <summary>
    /// Gets a value that indicates whether code that reads the command is generated too, as for the library's own.
    /// </summary>
    public bool IsReadable { get; init; }

    /// <summary>
    /// Gets a value that indicates whether a property is obsolete, so that reading it may be reported.
    /// </summary>
    public bool ReadsObsolete { get; init; }

    /// <summary>Gets a value that indicates whether <c>ToString</c> is generated too.</summary>
    public bool IsDescribed { get; init; }

    /// <summary>Gets the modifier of the method that prints the members of a record; null for none.</summary>
    public string? Printing { get; init; }

    /// <summary>Gets a value that indicates whether the type itself declares a JSON converter.</summary>
    public bool HasJsonConverter { get; init; }
}

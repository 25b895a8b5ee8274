using Percl.CSharp.Declarations;
using Percl.Language.Collections;

namespace PerclGenerator.Model;

/// <summary>A type that declares a command, or an object in one: all that the emitter needs.</summary>
/// <param name="Type">The type.</param>
/// <param name="Name">The command's name in PerCL; null for an object, which has none.</param>
/// <param name="Properties">The properties that are its attributes, in the order in which they are written.</param>
internal sealed record CommandDeclaration(TypeModel Type, string? Name, EquatableArray<CommandProperty> Properties)
    : IDeclaration
{
    /// <summary>Whether the code that reads it is generated as well, as for the library's own commands.</summary>
    public bool IsReadable { get; init; }

    /// <summary>Whether one of its attributes is obsolete, so that not every code may read it.</summary>
    public bool ReadsObsolete { get; init; }

    /// <summary>Whether the type declares a JSON converter itself.</summary>
    public bool HasJsonConverter { get; init; }
}

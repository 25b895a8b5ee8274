using Percl.Language.Collections;
using PerclGenerator.Model.Compiled;

namespace PerclGenerator.Model;

/// <summary>A type that declares a script: all that the emitter needs.</summary>
/// <param name="Type">The type.</param>
/// <param name="Steps">What its properties add, in the order in which they run.</param>
internal sealed record ScriptDeclaration(TypeModel Type, EquatableArray<ScriptStep> Steps)
    : IDeclaration
{
    /// <summary>
    /// Members of the script's interface whose names the type uses itself, so that they are only implemented.
    /// </summary>
    public EquatableArray<string> TakenNames { get; init; }

    /// <summary>Whether the type declares a JSON converter itself.</summary>
    public bool HasJsonConverter { get; init; }

    /// <summary>Whether a property is obsolete, so that using it, or what it uses, may be an error.</summary>
    public bool ReadsObsolete { get; init; }

    /// <summary>Whether one of the properties may use pointers.</summary>
    public bool IsUnsafe { get; init; }
}

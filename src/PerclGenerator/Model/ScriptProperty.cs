using Percl.CSharp.Declarations;

namespace PerclGenerator.Model;

/// <summary>Represents a property that adds commands to a script.</summary>
/// <param name="Member">The property's name as an identifier in C#.</param>
/// <param name="Shape">The form of the value.</param>
/// <param name="IsOptional">Whether the value may be null, and then adds nothing.</param>
internal sealed record ScriptProperty(string Member, ValueShape Shape, bool IsOptional)
{
    /// <summary>Gets the expression that reads the property.</summary>
    public required string Access { get; init; }
}

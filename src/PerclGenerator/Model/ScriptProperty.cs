using Percl.CSharp.Declarations;

namespace PerclGenerator.Model;

/// <summary>A property that adds commands to a script.</summary>
/// <param name="Member">The property's name, ready to be written.</param>
/// <param name="Shape">How its value is written.</param>
/// <param name="IsOptional">Whether its value may be null, so that it adds nothing.</param>
internal sealed record ScriptProperty(string Member, ValueShape Shape, bool IsOptional)
{
    /// <summary>The expression that reads it.</summary>
    public required string Access { get; init; }
}

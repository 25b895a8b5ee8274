namespace PerclGenerator.Model;

/// <summary>Represents the value of a property that adds commands to a script.</summary>
/// <param name="Access">The expression that reads the property.</param>
/// <param name="IsImmutableArray">Whether the value is an immutable array, which can be default.</param>
internal sealed record ScriptPart(string Access, bool IsImmutableArray);

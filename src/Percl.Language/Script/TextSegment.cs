namespace Percl.Language.Script;

/// <summary>Represents a part of a string.</summary>
/// <param name="Literal">The characters; null for a part that is only known at run time.</param>
public readonly record struct TextSegment(string? Literal)
{
    /// <summary>Gets a part that is only known at run time.</summary>
    public static TextSegment Unknown { get; }

    /// <summary>Gets a value that indicates whether the part is only known at run time.</summary>
    public bool IsUnknown => Literal is null;
}

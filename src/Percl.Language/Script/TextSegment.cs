namespace Percl.Language.Script;

/// <summary>A part of a string.</summary>
/// <param name="Literal">The characters; null for a part that only run time knows.</param>
public readonly record struct TextSegment(string? Literal)
{
    /// <summary>Gets a part that only run time knows.</summary>
    public static TextSegment Unknown { get; }

    /// <summary>Gets a value that indicates whether only run time knows it.</summary>
    public bool IsUnknown => Literal is null;
}

namespace Percl.Language.Script;

/// <summary>A part of a text.</summary>
/// <param name="Literal">What it is; null for a hole, which only run time fills.</param>
public readonly record struct TextSegment(string? Literal)
{
    /// <summary>A part that only run time knows.</summary>
    public static TextSegment Unknown { get; }

    /// <summary>Whether only run time knows it.</summary>
    public bool IsUnknown => Literal is null;
}

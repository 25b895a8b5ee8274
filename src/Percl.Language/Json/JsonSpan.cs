namespace Percl.Language.Json;

/// <summary>Represents a span of a source, in UTF-16 code units.</summary>
/// <param name="Start">The offset of the first code unit.</param>
/// <param name="Length">The length; 0 for a position between two characters.</param>
public readonly record struct JsonSpan(int Start, int Length)
{
    /// <summary>Gets the offset after the span.</summary>
    public int End => Start + Length;

    /// <summary>Returns the span between two offsets.</summary>
    public static JsonSpan Between(int start, int end) => new(start, end - start);
}

namespace Percl.Language.Json;

/// <summary>A piece of a source, counted in UTF-16 code units.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is; 0 for a place between two characters.</param>
public readonly record struct JsonSpan(int Start, int Length)
{
    /// <summary>Gets the offset behind the piece.</summary>
    public int End => Start + Length;

    /// <summary>The piece between two offsets.</summary>
    public static JsonSpan Between(int start, int end) => new(start, end - start);
}

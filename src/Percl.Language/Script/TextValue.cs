using Percl.Language.Collections;

namespace Percl.Language.Script;

/// <summary>Represents a string, of which perhaps only parts are known.</summary>
/// <param name="Segments">The parts in order.</param>
public sealed record TextValue(EquatableArray<TextSegment> Segments) : ScriptValue
{
    /// <summary>Gets a value that indicates whether the whole string is known.</summary>
    public bool IsConstant => Segments.All(static segment => !segment.IsUnknown);

    /// <summary>Gets the known beginning of the string.</summary>
    public string Prefix =>
        string.Concat(Segments.TakeWhile(static segment => !segment.IsUnknown).Select(static s => s.Literal));

    /// <summary>Gets a value that indicates whether the string is definitely empty.</summary>
    public bool IsEmpty => IsConstant && Prefix.Length == 0;

    /// <summary>Gets the string in messages, with an ellipsis for each unknown part.</summary>
    public string Display => string.Concat(Segments.Select(static segment => segment.Literal ?? "…"));

    /// <summary>Creates a string that is completely known.</summary>
    public static TextValue Constant(string text) => new(new EquatableArray<TextSegment>([new TextSegment(text)]));
}

using Percl.Language.Collections;

namespace Percl.Language.Script;

/// <summary>A text of which parts are known.</summary>
/// <param name="Segments">Its parts in order.</param>
public sealed record TextValue(EquatableArray<TextSegment> Segments) : ScriptValue
{
    /// <summary>Whether the whole text is known.</summary>
    public bool IsConstant => Segments.All(static segment => !segment.IsUnknown);

    /// <summary>What is known of its beginning.</summary>
    public string Prefix => string.Concat(Segments.TakeWhile(static segment => !segment.IsUnknown).Select(static s => s.Literal));

    /// <summary>Whether it is surely empty.</summary>
    public bool IsEmpty => IsConstant && Prefix.Length == 0;

    /// <summary>The text as messages show it, with an ellipsis for each hole.</summary>
    public string Display => string.Concat(Segments.Select(static segment => segment.Literal ?? "…"));

    /// <summary>A text that is wholly known.</summary>
    public static TextValue Constant(string text) => new(new EquatableArray<TextSegment>([new TextSegment(text)]));
}

using Percl.Language.Json;

namespace Percl.Language.JsonScripts;

/// <summary>Represents a change of a source: the replacement of a span.</summary>
/// <param name="Span">The span; empty for an insertion.</param>
/// <param name="Text">The replacement, before <see cref="Copy"/>.</param>
public readonly record struct JsonEdit(JsonSpan Span, string Text)
{
    /// <summary>Gets the span of the unchanged source that is copied to this position; null for none.</summary>
    public JsonSpan? Copy { get; init; }

    /// <summary>Gets the string after the copy.</summary>
    public string After { get; init; } = "";

    /// <summary>Creates the removal of a span.</summary>
    internal static JsonEdit Delete(int start, int end) => new(JsonSpan.Between(start, end), "");

    /// <summary>Creates an insertion.</summary>
    internal static JsonEdit Insert(int offset, string text) => new(new JsonSpan(offset, 0), text);

    /// <summary>Returns the string that replaces the span.</summary>
    /// <param name="source">The unchanged source.</param>
    public string NewText(string source) =>
        Text + (Copy is { } copy ? source.Substring(copy.Start, copy.Length) : "") + After;
}

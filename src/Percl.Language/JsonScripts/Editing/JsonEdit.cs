using Percl.Language.Json;

namespace Percl.Language.JsonScripts;

/// <summary>A change of a source: a piece of it becomes something else.</summary>
/// <param name="Span">The piece; empty where something is put in.</param>
/// <param name="Text">What it becomes, in front of <see cref="Copy"/>.</param>
public readonly record struct JsonEdit(JsonSpan Span, string Text)
{
    /// <summary>A piece of the unchanged source that is copied here; null where nothing is.</summary>
    public JsonSpan? Copy { get; init; }

    /// <summary>What follows the copy.</summary>
    public string After { get; init; } = "";

    /// <summary>Takes a piece away.</summary>
    internal static JsonEdit Delete(int start, int end) => new(JsonSpan.Between(start, end), "");

    /// <summary>Puts something in.</summary>
    internal static JsonEdit Insert(int offset, string text) => new(new JsonSpan(offset, 0), text);

    /// <summary>What the piece becomes.</summary>
    /// <param name="source">The unchanged source.</param>
    public string NewText(string source) =>
        Text + (Copy is { } copy ? source.Substring(copy.Start, copy.Length) : "") + After;
}

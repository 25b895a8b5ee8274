namespace Percl.Language.Json;

/// <summary>A text.</summary>
public sealed class JsonString : JsonNode
{
    private readonly JsonOffsetMap _offsets;

    internal JsonString(JsonSpan span, IReadOnlyList<JsonStringPart> parts, JsonOffsetMap offsets, bool isBroken)
        : base(span)
    {
        Parts = parts;
        _offsets = offsets;
        IsBroken = isBroken;
        Value = parts.Count == 1 && parts[0].Literal is { } only ? only : string.Concat(parts.Select(static part => part.Literal));
    }

    /// <summary>A text in which each character stands for itself.</summary>
    internal static JsonString Plain(JsonSpan span, string value) => new(
        span,
        value.Length == 0 ? [] : [new JsonStringPart(value, null)],
        new JsonOffsetMap(span.Start + 1),
        isBroken: false);

    /// <summary>What it says, without escapes and without its placeholders.</summary>
    public string Value { get; }

    /// <summary>Its parts in order: texts and placeholders. An empty text has none.</summary>
    public IReadOnlyList<JsonStringPart> Parts { get; }

    /// <summary>Whether a part of it is only known at run time.</summary>
    public bool IsConstant => Parts.All(static part => part.Literal is not null);

    /// <summary>Whether something in it, or its end, is not as JSON has it, so that more may have been meant.</summary>
    public bool IsBroken { get; }

    /// <summary>Where in the source a character of <see cref="Value"/> stands, or the end of the text.</summary>
    public int SourceOffset(int valueOffset) => _offsets.Find(valueOffset);
}

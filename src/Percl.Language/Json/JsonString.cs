namespace Percl.Language.Json;

/// <summary>Represents a string.</summary>
public sealed class JsonString : JsonNode
{
    private readonly JsonOffsetMap _offsets;

    internal JsonString(JsonSpan span, IReadOnlyList<JsonStringPart> parts, JsonOffsetMap offsets, bool isBroken)
        : base(span)
    {
        Parts = parts;
        _offsets = offsets;
        IsBroken = isBroken;
        Value = parts.Count == 1 && parts[0].Literal is { } only
            ? only
            : string.Concat(parts.Select(static part => part.Literal));
    }

    /// <summary>Creates a string without escapes and unknown parts.</summary>
    internal static JsonString Plain(JsonSpan span, string value) => new(
        span,
        value.Length == 0 ? [] : [new JsonStringPart(value, null)],
        new JsonOffsetMap(span.Start + 1),
        isBroken: false);

    /// <summary>Gets the string without escapes and without its unknown parts.</summary>
    public string Value { get; }

    /// <summary>Gets the parts in order: strings and placeholders. An empty string has none.</summary>
    public IReadOnlyList<JsonStringPart> Parts { get; }

    /// <summary>Gets a value that indicates whether the whole string is known at compile time.</summary>
    public bool IsConstant => Parts.All(static part => part.Literal is not null);

    /// <summary>
    /// Gets a value that indicates whether the string or its end is not valid JSON, so that it may be incomplete.
    /// </summary>
    public bool IsBroken { get; }

    /// <summary>
    /// Returns the offset in the source of a character of <see cref="Value"/>, or of the end of the string.
    /// </summary>
    public int SourceOffset(int valueOffset) => _offsets.Find(valueOffset);
}

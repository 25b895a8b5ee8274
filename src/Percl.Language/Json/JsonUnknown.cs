namespace Percl.Language.Json;

/// <summary>
/// Represents an unknown value: it is missing or broken, which has been reported, or is only known at run time.
/// </summary>
public sealed class JsonUnknown : JsonNode
{
    internal JsonUnknown(JsonSpan span)
        : base(span)
    {
    }

    /// <summary>
    /// Gets a value that indicates whether the end of the value is only known at run time: <c>1{rest}</c> may be a
    /// number, or a number and everything after it.
    /// </summary>
    public bool MayGoOn { get; internal init; }
}

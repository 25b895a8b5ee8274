namespace Percl.Language.Json;

/// <summary>
/// A value of which nothing is known: it is missing or broken, which has been reported, or only run time knows it.
/// </summary>
public sealed class JsonUnknown : JsonNode
{
    internal JsonUnknown(JsonSpan span)
        : base(span)
    {
    }

    /// <summary>
    /// Gets whether only run time knows where it ends: <c>1{rest}</c> may be a number, or one and all that follows it.
    /// </summary>
    public bool MayGoOn { get; internal init; }
}

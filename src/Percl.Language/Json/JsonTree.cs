namespace Percl.Language.Json;

/// <summary>Represents a source, read as JSON as far as possible.</summary>
public sealed class JsonTree
{
    internal JsonTree(
        JsonNode root,
        IReadOnlyList<JsonError> errors,
        IReadOnlyList<PlaceholderDeclaration> placeholders,
        IReadOnlyList<JsonSpan> comments)
    {
        Root = root;
        Errors = errors;
        Placeholders = placeholders;
        Comments = comments;
    }

    /// <summary>Gets the value.</summary>
    public JsonNode Root { get; }

    /// <summary>Gets the first errors, in the order in which they were found; empty for a valid source.</summary>
    public IReadOnlyList<JsonError> Errors { get; }

    /// <summary>Gets the named placeholders, each once, in the order of their first use.</summary>
    public IReadOnlyList<PlaceholderDeclaration> Placeholders { get; }

    /// <summary>Gets the comments between tokens, in order.</summary>
    public IReadOnlyList<JsonSpan> Comments { get; }
}

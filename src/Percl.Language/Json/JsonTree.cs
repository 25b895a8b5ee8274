namespace Percl.Language.Json;

/// <summary>A source, read as JSON as far as that is possible.</summary>
public sealed class JsonTree
{
    internal JsonTree(JsonNode root, IReadOnlyList<JsonError> errors, IReadOnlyList<PlaceholderDeclaration> placeholders)
    {
        Root = root;
        Errors = errors;
        Placeholders = placeholders;
    }

    /// <summary>The value.</summary>
    public JsonNode Root { get; }

    /// <summary>The first errors, in the order in which they were found. Without any, the source is as it should be.</summary>
    public IReadOnlyList<JsonError> Errors { get; }

    /// <summary>The placeholders that have names, each once, in the order of their first use.</summary>
    public IReadOnlyList<PlaceholderDeclaration> Placeholders { get; }
}

using System.Text;
using Percl.Language.Json;

namespace Percl.Language.Tests.Json;

/// <summary>Shows trees and errors as text, so that tests can be tables.</summary>
internal static class Shown
{
    /// <summary>The tree: <c>?</c> is what is not known, an ellipsis marks what may not be all.</summary>
    public static string Tree(JsonNode node) => node switch
    {
        JsonObject value => "{" + string.Join(",", value.Members.Select(static m => Tree(m.Name) + ":" + Tree(m.Value))) + Rest(value.IsComplete) + "}",
        JsonArray value => "[" + string.Join(",", value.Items.Select(Tree)) + Rest(value.IsComplete) + "]",
        JsonString value => "'" + string.Concat(value.Parts.Select(static part => part.Literal ?? $"<{part.Placeholder}>")) + "'" + (value.IsBroken ? "!" : ""),
        JsonNumber value => value.Text,
        JsonLiteral value => value.Value switch { true => "true", false => "false", null => "null" },
        JsonPlaceholder value => $"<{value.Name}:{value.Type}>",
        _ => "?",
    };

    /// <summary>Where the errors are: the source with <c>«»</c> around each place.</summary>
    public static string Places(string source, JsonTree tree)
    {
        var shown = new StringBuilder(source);
        foreach (var error in tree.Errors.OrderByDescending(static error => error.Span.Start))
        {
            shown.Insert(error.Span.End, '»').Insert(error.Span.Start, '«');
        }

        return shown.ToString();
    }

    private static string Rest(bool isComplete) => isComplete ? "" : "…";
}

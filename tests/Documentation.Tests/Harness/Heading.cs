using System.Text.RegularExpressions;

namespace Documentation.Tests;

/// <summary>A heading of a document.</summary>
internal sealed partial record Heading(string Title)
{
    /// <summary>Gets the anchor that GitHub gives the heading.</summary>
    public string Anchor => NotInAnchors().Replace(Title.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"[^\w -]")]
    private static partial Regex NotInAnchors();
}

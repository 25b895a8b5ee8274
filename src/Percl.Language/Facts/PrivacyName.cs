namespace Percl.Language.Facts;

/// <summary>
/// Determines whether the name of an attribute asks for privacy, as those of FreeClimb do: <c>privacyMode</c>,
/// <c>privacyForLogging</c>. In JSON the name is all that is known. The rules, the generator and the library share this
/// check.
/// </summary>
internal static class PrivacyName
{
    /// <summary>The part that the names have.</summary>
    public const string Part = "priva";

    /// <summary>Determines whether the name asks for privacy.</summary>
    public static bool Asks(string name) =>
        name.AsSpan().Contains(Part.AsSpan(), StringComparison.OrdinalIgnoreCase);
}

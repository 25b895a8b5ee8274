namespace PerclGenerator.Caching;

/// <summary>Represents the full name of a namespace.</summary>
/// <param name="Root">The first part of the name; null for the global namespace.</param>
/// <param name="Full">The full name.</param>
/// <param name="Last">A hash of the last part, which code mentions.</param>
internal readonly record struct NamespaceName(string? Root, string? Full, int Last)
{
    /// <summary>Gets the global namespace.</summary>
    public static NamespaceName Global => default;

    /// <summary>Returns the name of a namespace that is nested in this one.</summary>
    public NamespaceName Append(string part) =>
        new(Root ?? part, Full is null ? part : Full + "." + part, MentionedNames.Hash(part));
}

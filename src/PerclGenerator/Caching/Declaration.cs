namespace PerclGenerator.Caching;

/// <summary>
/// Represents a declaration as far as code elsewhere can depend on it: a part of a type without its nested types and
/// without the bodies of its members, or the rest of a file around its types.
/// </summary>
/// <param name="names">The names that lead to the declaration.</param>
/// <param name="mentions">The names to which the declaration leads.</param>
/// <param name="content">A hash of the declaration's source. A copy would double the compiler's memory.</param>
internal sealed class Declaration(int[] names, int[] mentions, byte[] content)
{
    /// <summary>Gets the names that lead to the declaration.</summary>
    public int[] Names => names;

    /// <summary>Gets the names to which the declaration leads.</summary>
    public int[] Mentions => mentions;

    /// <summary>Determines whether the other declaration means the same wherever it is used.</summary>
    public bool IsSameAs(Declaration other) =>
        ReferenceEquals(this, other)
        || (content.AsSpan().SequenceEqual(other.Content)
            && names.AsSpan().SequenceEqual(other.Names)
            && mentions.AsSpan().SequenceEqual(other.Mentions));

    private byte[] Content => content;
}

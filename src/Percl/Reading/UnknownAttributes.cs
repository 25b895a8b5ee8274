using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Percl;

/// <summary>
/// What a command that was read has beyond what is declared: attributes of other names, and values that the declared
/// attribute does not know. They are written back as they were, after all others.
/// </summary>
public readonly struct UnknownAttributes : IEquatable<UnknownAttributes>
{
    private readonly byte[]? _members;

    /// <summary>Takes over the members of an object, without its braces and without white space.</summary>
    internal UnknownAttributes(byte[] members)
    {
        _members = members;
    }

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => Members.IsEmpty;

    /// <summary>The members of an object, without its braces.</summary>
    internal ReadOnlySpan<byte> Members => _members;

    /// <summary>Whether both hold the same attributes, written in the same way.</summary>
    public static bool operator ==(UnknownAttributes left, UnknownAttributes right) => left.Equals(right);

    /// <summary>Whether the attributes differ, or how they are written.</summary>
    public static bool operator !=(UnknownAttributes left, UnknownAttributes right) => !left.Equals(right);

    /// <summary>Gets an attribute.</summary>
    /// <param name="name">Its name. Case counts.</param>
    /// <param name="value">Its value.</param>
    /// <returns>Whether it is there.</returns>
    public bool TryGetValue(string name, out JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(name);
        using var document = JsonDocument.Parse(ToString());
        var found = document.RootElement.TryGetProperty(name, out value);
        value = found ? value.Clone() : default;
        return found;
    }

    /// <inheritdoc/>
    public bool Equals(UnknownAttributes other) => Members.SequenceEqual(other.Members);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is UnknownAttributes other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(Members);
        return hash.ToHashCode();
    }

    /// <summary>Returns the attributes as a JSON object.</summary>
    public override string ToString() => "{" + Encoding.UTF8.GetString(Members) + "}";
}

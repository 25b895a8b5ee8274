using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Percl;

/// <summary>
/// Represents the attributes of a command that were read but are not declared: attributes of other names, and values
/// that the declared attribute does not know. The attributes are written back unchanged, after all others, unless the
/// command has a value of its own for the attribute by then.
/// </summary>
public readonly struct UnknownAttributes : IEquatable<UnknownAttributes>
{
    /// <summary>An object without white space; null for none.</summary>
    private readonly byte[]? _json;

    private UnknownAttributes(byte[] json)
    {
        _json = json;
    }

    /// <summary>Gets a value that indicates whether there are no attributes.</summary>
    public bool IsEmpty => _json is null;

    /// <summary>Gets the members of an object, without its braces.</summary>
    internal ReadOnlySpan<byte> Members => _json is null ? default : _json.AsSpan(1, _json.Length - 2);

    /// <summary>
    /// Returns a value that indicates whether both hold the same attributes, written in the same way.
    /// </summary>
    public static bool operator ==(UnknownAttributes left, UnknownAttributes right) => left.Equals(right);

    /// <summary>Returns a value that indicates whether the attributes, or their JSON forms, differ.</summary>
    public static bool operator !=(UnknownAttributes left, UnknownAttributes right) => !left.Equals(right);

    /// <summary>Gets an attribute.</summary>
    /// <param name="name">The attribute's name, case-sensitive.</param>
    /// <param name="value">The attribute's value.</param>
    /// <returns>True if the attribute exists; otherwise, false.</returns>
    public bool TryGetValue(string name, out JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(name);
        using var document = JsonDocument.Parse(_json ?? "{}"u8.ToArray());
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

    /// <summary>Combines attributes of different names.</summary>
    /// <param name="members">The names and values, without white space.</param>
    internal static UnknownAttributes Of(IReadOnlyCollection<byte[]> members)
    {
        if (members.Count == 0)
        {
            return default;
        }

        var json = new byte[members.Sum(static member => member.Length + 1) + 1];
        var length = 0;
        foreach (var member in members)
        {
            json[length++] = length == 1 ? (byte)'{' : (byte)',';
            member.CopyTo(json, length);
            length += member.Length;
        }

        json[length] = (byte)'}';
        return new UnknownAttributes(json);
    }

    /// <summary>Returns the attributes without one for which the command has a value of its own.</summary>
    /// <param name="utf8Name">The attribute's name.</param>
    /// <param name="isWritten">True if the command has such a value; otherwise, false.</param>
    internal UnknownAttributes Without(ReadOnlySpan<byte> utf8Name, bool isWritten = true)
    {
        if (!isWritten || _json is null)
        {
            return this;
        }

        var others = new List<byte[]>();
        var reader = new Utf8JsonReader(_json);
        reader.Read();
        var isThere = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var start = (int)reader.TokenStartIndex;
            var isOther = !reader.ValueTextEquals(utf8Name);
            reader.Skip();
            isThere |= !isOther;
            if (isOther)
            {
                others.Add(_json.AsSpan(start, (int)reader.BytesConsumed - start).ToArray());
            }
        }

        return isThere ? Of(others) : this;
    }

    /// <summary>Returns the attributes without that of a property that has been set.</summary>
    /// <param name="property">The property's name.</param>
    internal UnknownAttributes Without(string property) =>
        IsEmpty ? this : Without(Encoding.UTF8.GetBytes(JsonNamingPolicy.CamelCase.ConvertName(property)));

    /// <summary>Returns the attributes as a JSON object.</summary>
    public override string ToString() => "{" + Encoding.UTF8.GetString(Members) + "}";
}

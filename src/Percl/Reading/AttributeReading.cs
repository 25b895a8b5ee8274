namespace Percl;

/// <summary>Represents the state of the reading of a command's attributes.</summary>
internal sealed class AttributeReading
{
    /// <summary>The kept attributes by their names; null until one is kept.</summary>
    private Dictionary<string, byte[]>? _kept;

    /// <summary>Gets or sets the name of the current attribute.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Gets or sets the start of the current attribute.</summary>
    public int Start { get; set; }

    /// <summary>Gets the attributes that were kept because they are unknown.</summary>
    public UnknownAttributes Unknown => _kept is null ? default : UnknownAttributes.Of(_kept.Values);

    /// <summary>Begins another attribute, which replaces an attribute with the same name.</summary>
    public void Begin(string name)
    {
        Name = name;
        _kept?.Remove(name);
    }

    /// <summary>Keeps the current attribute.</summary>
    /// <param name="member">The attribute's name and value, without white space.</param>
    public void Keep(byte[] member) => (_kept ??= new(StringComparer.Ordinal)).Add(Name, member);
}

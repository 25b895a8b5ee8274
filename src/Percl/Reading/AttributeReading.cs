namespace Percl;

/// <summary>Where the reading of a command's attributes stands.</summary>
internal sealed class AttributeReading
{
    /// <summary>What is kept, by its name; null until something is.</summary>
    private Dictionary<string, byte[]>? _kept;

    /// <summary>Gets or sets the name of the current attribute.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Where the current attribute begins.</summary>
    public int Start { get; set; }

    /// <summary>What is kept because it is not known.</summary>
    public UnknownAttributes Unknown => _kept is null ? default : UnknownAttributes.Of(_kept.Values);

    /// <summary>Goes on to another attribute, to which one with the same name gives way.</summary>
    public void Begin(string name)
    {
        Name = name;
        _kept?.Remove(name);
    }

    /// <summary>Keeps the current attribute.</summary>
    /// <param name="member">Its name and value, without white space.</param>
    public void Keep(byte[] member) => (_kept ??= new(StringComparer.Ordinal)).Add(Name, member);
}

namespace Percl;

/// <summary>Where the reading of a command's attributes stands.</summary>
internal sealed class AttributeReading
{
    private List<byte>? _unknown;

    /// <summary>The name of the current attribute.</summary>
    public string Name { get; set; } = "";

    /// <summary>Where the current attribute begins.</summary>
    public int Start { get; set; }

    /// <summary>What is kept because it is not known.</summary>
    public UnknownAttributes Unknown => _unknown is null ? default : new UnknownAttributes([.. _unknown]);

    /// <summary>Keeps an attribute.</summary>
    public void Keep(byte[] member)
    {
        if (_unknown is null)
        {
            _unknown = new List<byte>(member.Length);
        }
        else
        {
            _unknown.Add((byte)',');
        }

        _unknown.AddRange(member);
    }
}

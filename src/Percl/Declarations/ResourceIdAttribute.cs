namespace Percl.Declarations;

/// <summary>
/// The attribute of a command is the id of something that FreeClimb keeps: a prefix that tells what it is, and 40
/// hexadecimal digits.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ResourceIdAttribute : Attribute
{
    /// <summary>Says what the id is of.</summary>
    /// <param name="prefix">The prefix, for example <c>QU</c> for a queue.</param>
    public ResourceIdAttribute(string prefix)
    {
        Prefix = prefix;
    }

    /// <summary>The prefix.</summary>
    public string Prefix { get; }

    /// <summary>
    /// Gets or sets whether a breach is a warning instead of an error, because FreeClimb's reference shows ids of this form
    /// but does not demand it. The default is false.
    /// </summary>
    public bool IsAdvisory { get; set; }
}

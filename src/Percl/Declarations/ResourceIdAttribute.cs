namespace Percl.Declarations;

/// <summary>
/// Declares that the attribute of a command is the id of a resource of FreeClimb: a prefix for the kind of resource,
/// and 40 hexadecimal digits.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ResourceIdAttribute : Attribute
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="prefix">The prefix, for example <c>QU</c> for a queue.</param>
    public ResourceIdAttribute(string prefix)
    {
        Prefix = prefix;
    }

    /// <summary>Gets the prefix.</summary>
    public string Prefix { get; }

    /// <summary>
    /// Gets or sets a value that indicates whether a breach is a warning instead of an error, because FreeClimb's
    /// reference shows ids of this form but does not require it. The default is false.
    /// </summary>
    public bool IsAdvisory { get; set; }
}

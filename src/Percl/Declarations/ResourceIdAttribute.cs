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
    /// Whether FreeClimb's reference only shows ids of this form and does not demand it, so that another is suspicious
    /// but not surely wrong. The default is false.
    /// </summary>
    public bool IsLenient { get; set; }
}

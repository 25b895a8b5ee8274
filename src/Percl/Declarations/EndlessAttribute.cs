namespace Percl.Declarations;

/// <summary>
/// Declares that, with a certain value of this attribute, the command continues until the caller hangs up.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EndlessAttribute : Attribute
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="value">The value with which the command does not end.</param>
    public EndlessAttribute(int value)
    {
        Value = value;
    }

    /// <summary>Gets the value with which the command does not end.</summary>
    public int Value { get; }
}

namespace Percl.Declarations;

/// <summary>
/// Declares that the attribute of a command is a string with a smaller length limit where another attribute has a
/// certain value.
/// </summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class MaxLengthWhenAttribute : Attribute
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="other">
    /// The other property, or a property of its value: <c>nameof(Engine) + "." + nameof(SayEngine.Name)</c>.
    /// </param>
    /// <param name="value">The value of the other property that limits the length.</param>
    /// <param name="length">The largest number of characters.</param>
    public MaxLengthWhenAttribute(string other, object value, int length)
    {
        Other = other;
        Value = value;
        Length = length;
    }

    /// <summary>Gets the other property, or a property of its value, after a dot.</summary>
    public string Other { get; }

    /// <summary>Gets the value of the other property that limits the length.</summary>
    public object Value { get; }

    /// <summary>Gets the largest number of characters.</summary>
    public int Length { get; }
}

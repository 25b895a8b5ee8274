namespace Percl.Declarations;

/// <summary>
/// The attribute of a command is a text that must be shorter than usual where another attribute has a certain value.
/// </summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class MaxLengthWhenAttribute : Attribute
{
    /// <summary>Says how long the text may be, and when.</summary>
    /// <param name="other">
    /// The other property, or a property of an object that it holds: <c>nameof(Engine) + "." + nameof(SayEngine.Name)</c>.
    /// </param>
    /// <param name="value">The value with which it limits the length.</param>
    /// <param name="length">The largest number of characters.</param>
    public MaxLengthWhenAttribute(string other, object value, int length)
    {
        Other = other;
        Value = value;
        Length = length;
    }

    /// <summary>The other property, or a property of an object that it holds, after a dot.</summary>
    public string Other { get; }

    /// <summary>The value with which the other property limits the length.</summary>
    public object Value { get; }

    /// <summary>The largest number of characters.</summary>
    public int Length { get; }
}

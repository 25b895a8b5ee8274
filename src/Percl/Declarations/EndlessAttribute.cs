namespace Percl.Declarations;

/// <summary>With a certain value of this attribute the command goes on until the caller hangs up.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EndlessAttribute : Attribute
{
    /// <summary>Says with which value the command does not end.</summary>
    /// <param name="value">The value.</param>
    public EndlessAttribute(int value)
    {
        Value = value;
    }

    /// <summary>The value with which the command does not end.</summary>
    public int Value { get; }
}

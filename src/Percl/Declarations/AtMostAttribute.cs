namespace Percl.Declarations;

/// <summary>The attribute of a command is a number that must not be greater than that of another attribute.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AtMostAttribute : Attribute
{
    /// <summary>Says which attribute is the limit.</summary>
    /// <param name="other">The other property, for example <c>nameof(MaxDigits)</c>.</param>
    public AtMostAttribute(string other)
    {
        Other = other;
    }

    /// <summary>The other property.</summary>
    public string Other { get; }
}

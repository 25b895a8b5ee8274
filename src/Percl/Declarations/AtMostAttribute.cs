namespace Percl.Declarations;

/// <summary>
/// Declares that the attribute of a command is a number that must not be greater than that of another attribute.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AtMostAttribute : Attribute
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="other">The other property, which is the limit, for example <c>nameof(MaxDigits)</c>.</param>
    public AtMostAttribute(string other)
    {
        Other = other;
    }

    /// <summary>Gets the other property, which is the limit.</summary>
    public string Other { get; }
}

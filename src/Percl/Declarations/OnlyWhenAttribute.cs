namespace Percl.Declarations;

/// <summary>
/// Declares that the attribute of a command is allowed only together with a certain value of another attribute. With
/// any other value, or without the other attribute, it must be left out.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OnlyWhenAttribute : Attribute
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="other">The other property, for example <c>nameof(AllowCallControl)</c>.</param>
    /// <param name="value">The value that the other property must have.</param>
    public OnlyWhenAttribute(string other, object value)
    {
        Other = other;
        Value = value;
    }

    /// <summary>Gets the other property.</summary>
    public string Other { get; }

    /// <summary>Gets the value that the other property must have.</summary>
    public object Value { get; }

    /// <summary>
    /// Gets or sets a value that indicates whether a breach is not an error, because FreeClimb ignores the attribute
    /// otherwise and refuses nothing. The default is false.
    /// </summary>
    public bool IsAdvisory { get; set; }
}

namespace Percl.Declarations;

/// <summary>
/// The attribute of a command goes only together with a certain value of another attribute. With any other value, or
/// without the other attribute, it must be left out.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OnlyWhenAttribute : Attribute
{
    /// <summary>Says what the attribute goes together with.</summary>
    /// <param name="other">The other property, for example <c>nameof(AllowCallControl)</c>.</param>
    /// <param name="value">The value that it must have.</param>
    public OnlyWhenAttribute(string other, object value)
    {
        Other = other;
        Value = value;
    }

    /// <summary>The other property.</summary>
    public string Other { get; }

    /// <summary>The value that the other property must have.</summary>
    public object Value { get; }

    /// <summary>
    /// Gets or sets whether a breach is not an error, because FreeClimb ignores the attribute otherwise and refuses nothing.
    /// The default is false.
    /// </summary>
    public bool IsAdvisory { get; set; }
}

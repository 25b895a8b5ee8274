namespace Percl.Declarations;

/// <summary>
/// The attribute of a command is required where another attribute has a certain value. The analyzers say so where both
/// are known.
/// </summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class RequiredWhenAttribute : Attribute
{
    /// <summary>Says when the attribute is required.</summary>
    /// <param name="other">The other property, for example <c>nameof(IfMachine)</c>.</param>
    /// <param name="value">The value with which it demands this attribute.</param>
    public RequiredWhenAttribute(string other, object value)
    {
        Other = other;
        Value = value;
    }

    /// <summary>The other property.</summary>
    public string Other { get; }

    /// <summary>The value with which the other property demands this attribute.</summary>
    public object Value { get; }

    /// <summary>
    /// Gets or sets whether a breach is a warning instead of an error, because FreeClimb's sources do not agree on the
    /// requirement. The default is false.
    /// </summary>
    public bool IsAdvisory { get; set; }
}

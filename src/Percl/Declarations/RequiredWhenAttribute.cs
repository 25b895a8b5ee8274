namespace Percl.Declarations;

/// <summary>
/// Declares that the attribute of a command is required where another attribute has a certain value. The analyzers
/// report its absence where both are known.
/// </summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class RequiredWhenAttribute : Attribute
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="other">The other property, for example <c>nameof(IfMachine)</c>.</param>
    /// <param name="value">The value of the other property that requires this attribute.</param>
    public RequiredWhenAttribute(string other, object value)
    {
        Other = other;
        Value = value;
    }

    /// <summary>Gets the other property.</summary>
    public string Other { get; }

    /// <summary>Gets the value of the other property that requires this attribute.</summary>
    public object Value { get; }

    /// <summary>
    /// Gets or sets a value that indicates whether a breach is a warning instead of an error, because FreeClimb's
    /// sources do not agree on the requirement. The default is false.
    /// </summary>
    public bool IsAdvisory { get; set; }
}

namespace Percl.Declarations;

/// <summary>
/// Declares that the attribute of a command has no effect where another attribute is set, or has a certain value.
/// </summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class NoEffectWhenAttribute : Attribute
{
    /// <summary>
    /// Initializes a new instance for an attribute that has no effect where the other is set, regardless of its value.
    /// </summary>
    /// <param name="other">The other property, for example <c>nameof(Engine)</c>.</param>
    public NoEffectWhenAttribute(string other)
    {
        Other = other;
    }

    /// <summary>
    /// Initializes a new instance for an attribute that has no effect where the other has the specified value.
    /// </summary>
    /// <param name="other">The other property, for example <c>nameof(GrammarType)</c>.</param>
    /// <param name="value">The value of the other property that removes the effect.</param>
    public NoEffectWhenAttribute(string other, object value)
    {
        Other = other;
        Value = value;
    }

    /// <summary>Gets the other property.</summary>
    public string Other { get; }

    /// <summary>Gets the value of the other property that removes the effect; null where any value does.</summary>
    public object? Value { get; }
}

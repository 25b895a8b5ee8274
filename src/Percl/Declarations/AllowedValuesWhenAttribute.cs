namespace Percl.Declarations;

/// <summary>
/// Declares that the attribute of a command allows only some values where another attribute has a certain value.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AllowedValuesWhenAttribute : Attribute
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="other">The other property, for example <c>nameof(GrammarType)</c>.</param>
    /// <param name="value">The value of the other property that restricts this attribute.</param>
    /// <param name="values">The class whose constants are the allowed values.</param>
    public AllowedValuesWhenAttribute(string other, object value, Type values)
    {
        Other = other;
        Value = value;
        Values = values;
    }

    /// <summary>Gets the other property.</summary>
    public string Other { get; }

    /// <summary>Gets the value of the other property that restricts this attribute to <see cref="Values"/>.</summary>
    public object Value { get; }

    /// <summary>Gets the class whose constants are the allowed values.</summary>
    public Type Values { get; }
}

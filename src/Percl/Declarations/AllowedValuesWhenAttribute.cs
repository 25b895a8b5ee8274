namespace Percl.Declarations;

/// <summary>
/// The attribute of a command allows only some values where another attribute has a certain value.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AllowedValuesWhenAttribute : Attribute
{
    /// <summary>Says which values are allowed, and when only they are.</summary>
    /// <param name="other">The other property, for example <c>nameof(GrammarType)</c>.</param>
    /// <param name="value">The value with which it leaves no others.</param>
    /// <param name="values">The class whose constants are the allowed values.</param>
    public AllowedValuesWhenAttribute(string other, object value, Type values)
    {
        Other = other;
        Value = value;
        Values = values;
    }

    /// <summary>The other property.</summary>
    public string Other { get; }

    /// <summary>The value with which the other property leaves only <see cref="Values"/>.</summary>
    public object Value { get; }

    /// <summary>The class whose constants are the allowed values.</summary>
    public Type Values { get; }
}

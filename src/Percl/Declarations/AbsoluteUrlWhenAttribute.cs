namespace Percl.Declarations;

/// <summary>
/// The attribute of a command must be an absolute URL, <c>http://host…</c> or <c>https://host…</c>, where another
/// attribute has a certain value. The analyzers say so; unlike <see cref="AbsoluteUrlAttribute"/> the writer does not.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AbsoluteUrlWhenAttribute : Attribute
{
    /// <summary>Says when the attribute is a URL.</summary>
    /// <param name="other">The other property, for example <c>nameof(GrammarType)</c>.</param>
    /// <param name="value">The value with which it makes this attribute a URL.</param>
    public AbsoluteUrlWhenAttribute(string other, object value)
    {
        Other = other;
        Value = value;
    }

    /// <summary>The other property.</summary>
    public string Other { get; }

    /// <summary>The value with which the other property makes this attribute a URL.</summary>
    public object Value { get; }

    /// <summary>
    /// Whether this attribute must be a URL as well where the other property is not set, since <see cref="Value"/> is its
    /// default. Default: false.
    /// </summary>
    public bool OrUnset { get; init; }
}

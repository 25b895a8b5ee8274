namespace Percl.Declarations;

/// <summary>
/// Declares that the attribute of a command must be an absolute URL, <c>http://host…</c> or <c>https://host…</c>, where
/// another attribute has a certain value. The analyzers report another value; unlike with
/// <see cref="AbsoluteUrlAttribute"/>, the writer does not refuse it.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AbsoluteUrlWhenAttribute : Attribute
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="other">The other property, for example <c>nameof(GrammarType)</c>.</param>
    /// <param name="value">The value of the other property that makes this attribute a URL.</param>
    public AbsoluteUrlWhenAttribute(string other, object value)
    {
        Other = other;
        Value = value;
    }

    /// <summary>Gets the other property.</summary>
    public string Other { get; }

    /// <summary>Gets the value of the other property that makes this attribute a URL.</summary>
    public object Value { get; }

    /// <summary>
    /// Gets a value that indicates whether this attribute must also be a URL where the other property is not set,
    /// because <see cref="Value"/> is its default. The default is false.
    /// </summary>
    public bool OrUnset { get; init; }
}

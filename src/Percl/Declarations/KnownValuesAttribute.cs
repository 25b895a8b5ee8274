namespace Percl.Declarations;

/// <summary>
/// Declares that some values of a command's attribute are known, but others may be valid as well. An attribute that
/// allows no other value has an enum as its type or is marked <c>[AllowedValues]</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KnownValuesAttribute : Attribute
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="values">The class whose constants are the values.</param>
    public KnownValuesAttribute(Type values)
    {
        Values = values;
    }

    /// <summary>Gets the class whose constants are the values.</summary>
    public Type Values { get; }
}

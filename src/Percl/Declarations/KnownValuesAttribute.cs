namespace Percl.Declarations;

/// <summary>
/// Some values of a command's attribute are known, but others may be right as well. Where no other may, it has an enum
/// as its type or is marked <c>[AllowedValues]</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KnownValuesAttribute : Attribute
{
    /// <summary>Says which values are known.</summary>
    /// <param name="values">The class whose constants they are.</param>
    public KnownValuesAttribute(Type values)
    {
        Values = values;
    }

    /// <summary>The class whose constants are the values.</summary>
    public Type Values { get; }
}

namespace Percl.Declarations;

/// <summary>
/// Declares that the attribute of a command is a length of time. The analyzers warn about lengths that are plausible
/// only in another unit.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DurationAttribute : Attribute
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="unit">The unit in which the time is given.</param>
    public DurationAttribute(DurationUnit unit)
    {
        Unit = unit;
    }

    /// <summary>Gets the unit in which the time is given.</summary>
    public DurationUnit Unit { get; }
}

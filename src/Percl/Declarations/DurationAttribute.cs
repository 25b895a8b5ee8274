namespace Percl.Declarations;

/// <summary>
/// The attribute of a command is a length of time. The analyzers advise against lengths that look as if another unit
/// were meant.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DurationAttribute : Attribute
{
    /// <summary>Says in which unit the time is given.</summary>
    /// <param name="unit">The unit.</param>
    public DurationAttribute(DurationUnit unit)
    {
        Unit = unit;
    }

    /// <summary>The unit in which the time is given.</summary>
    public DurationUnit Unit { get; }
}

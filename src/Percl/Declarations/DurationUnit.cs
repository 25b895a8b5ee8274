namespace Percl.Declarations;

/// <summary>Specifies the unit of a length of time in PerCL.</summary>
public enum DurationUnit
{
    /// <summary>Thousandths of a second.</summary>
    Milliseconds,

    /// <summary>Seconds.</summary>
    Seconds,
}

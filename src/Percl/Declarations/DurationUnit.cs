namespace Percl.Declarations;

/// <summary>The units in which PerCL gives lengths of time.</summary>
public enum DurationUnit
{
    /// <summary>Thousandths of a second.</summary>
    Milliseconds,

    /// <summary>Seconds.</summary>
    Seconds,
}

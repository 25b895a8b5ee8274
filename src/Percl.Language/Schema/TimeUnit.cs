namespace Percl.Language.Schema;

/// <summary>Specifies the unit of a length of time.</summary>
public enum TimeUnit
{
    /// <summary>Thousandths of a second.</summary>
    Milliseconds,

    /// <summary>Seconds.</summary>
    Seconds,
}

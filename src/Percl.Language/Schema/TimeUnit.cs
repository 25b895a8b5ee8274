namespace Percl.Language.Schema;

/// <summary>The units in which lengths of time are given.</summary>
public enum TimeUnit
{
    /// <summary>Thousandths of a second.</summary>
    Milliseconds,

    /// <summary>Seconds.</summary>
    Seconds,
}

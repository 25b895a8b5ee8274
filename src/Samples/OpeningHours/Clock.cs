namespace OpeningHours;

/// <summary>Tells whether the office is open: every day from 9 to 17 o'clock, UTC.</summary>
internal sealed class Clock(TimeProvider time)
{
    public const int OpensAt = 9;
    public const int ClosesAt = 17;

    public bool IsOpen => time.GetUtcNow().Hour is >= OpensAt and < ClosesAt;
}

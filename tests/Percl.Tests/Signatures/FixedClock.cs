namespace Percl.Tests.Signatures;

/// <summary>A clock that stands still.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public FixedClock(long secondsSince1970)
        : this(DateTimeOffset.FromUnixTimeSeconds(secondsSince1970))
    {
    }

    public override DateTimeOffset GetUtcNow() => now;
}

namespace Samples.Tests.OpeningHours;

internal sealed class StoppedClock(int hour) : TimeProvider
{
    public DateTimeOffset Now { get; } = new(2030, 1, 2, hour, 30, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}

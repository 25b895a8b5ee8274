namespace Samples.Tests.PinConference;

internal sealed class AdjustableClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2030, 1, 2, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}

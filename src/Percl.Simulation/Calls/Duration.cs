namespace Percl.Simulation;

/// <summary>Rounds lengths of time as FreeClimb reports them.</summary>
internal static class Duration
{
    /// <summary>Returns whole seconds, rounded up.</summary>
    public static int InSeconds(TimeSpan time) => (int)Math.Ceiling(time.TotalSeconds);

    /// <summary>Returns whole milliseconds, rounded up.</summary>
    public static int InMilliseconds(TimeSpan time) => (int)Math.Ceiling(time.TotalMilliseconds);
}

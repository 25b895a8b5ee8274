namespace Percl.Simulation;

/// <summary>Knows how long words take.</summary>
internal static class Speech
{
    private const double CharactersPerSecond = 15;

    /// <summary>Returns the time that words take, to the millisecond.</summary>
    public static TimeSpan DurationOf(string words) =>
        TimeSpan.FromMilliseconds(Math.Ceiling(words.Length * 1000 / CharactersPerSecond));
}

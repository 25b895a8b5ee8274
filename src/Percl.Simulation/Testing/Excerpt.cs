using System.Globalization;

namespace Percl.Simulation;

/// <summary>Keeps messages to a length that people read, and says what is left out.</summary>
internal static class Excerpt
{
    private const int MostEvents = 200;
    private const int MostFaults = 20;
    private const int MostCharacters = 400;

    /// <summary>Returns the last events of a timeline, one on each line.</summary>
    public static string OfTimeline(IReadOnlyList<TimelineEvent> events)
    {
        var surplus = events.Count - MostEvents;
        var shown = string.Join('\n', TimelineText.Of(events.Skip(surplus)).Split('\n').Select(Cut));
        return surplus <= 0 ? shown : string.Create(
            CultureInfo.InvariantCulture,
            $"… {surplus:N0} events before are left out: see FreeClimbSimulator.ToString().\n{shown}");
    }

    /// <summary>Returns what is wrong with an application, one fault on each line.</summary>
    public static string OfFaults(IReadOnlyList<string> faults)
    {
        var shown = string.Join('\n', faults.Take(MostFaults).Select(Cut));
        return faults.Count <= MostFaults ? shown : string.Create(
            CultureInfo.InvariantCulture, $"{shown}\n… and {faults.Count - MostFaults:N0} others");
    }

    private static string Cut(string line) => line.Length <= MostCharacters ? line : string.Create(
        CultureInfo.InvariantCulture,
        $"{line.AsSpan(0, MostCharacters)}… ({line.Length - MostCharacters:N0} characters are left out)");
}

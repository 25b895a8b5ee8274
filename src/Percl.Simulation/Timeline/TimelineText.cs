using System.Globalization;
using System.Text;

namespace Percl.Simulation;

/// <summary>Shows events to people: one line for each.</summary>
internal static class TimelineText
{
    private const int KindWidth = 18;

    /// <summary>Returns the line of an event.</summary>
    public static string Of(TimelineEvent one)
    {
        var line = new StringBuilder();
        line.Append(CultureInfo.InvariantCulture, $"{(long)one.At.TotalSeconds,5}.{one.At.Milliseconds:000}  ");
        line.Append(Short(one.CallId).PadRight(8)).Append(one.Kind.PadRight(KindWidth));
        line.AppendJoin(' ', one.Fields.Select(static field => $"{field.Name}={Quote(field.Value)}"));
        if (one.NotDocumented is { } choice)
        {
            line.Append(" (not documented: ").Append(choice).Append(')');
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>Returns the lines of events.</summary>
    public static string Of(IEnumerable<TimelineEvent> events) => string.Join('\n', events);

    /// <summary>Returns the start of an id, which tells the calls of a test apart.</summary>
    private static string Short(string? callId) => callId is null ? "" : callId[..Math.Min(8, callId.Length)];

    private static string Quote(string value) =>
        value.Length > 0 && !value.Any(static character => character is ' ' or '"' || char.IsControl(character))
            ? value
            : $"\"{value.ReplaceLineEndings(" ").Replace('"', '\'')}\"";
}

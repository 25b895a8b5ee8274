using System.Globalization;
using System.Text;

namespace Percl.Simulation;

/// <summary>Shows events to people: one line for each.</summary>
internal static class TimelineText
{
    private const int KindWidth = 18;
    private const int ShownDigits = 8;

    private const int CallWidth = 10;

    /// <summary>Returns the line of an event.</summary>
    public static string Of(TimelineEvent one) => Of(one, one.NotDocumented);

    /// <summary>Returns the lines of events. A choice is told once.</summary>
    /// <param name="events">The events.</param>
    /// <param name="told">The choices that were told before; null for none.</param>
    public static string Of(IEnumerable<TimelineEvent> events, HashSet<string>? told = null)
    {
        told ??= new HashSet<string>(StringComparer.Ordinal);
        return string.Join('\n', events.Select(one =>
            Of(one, one.NotDocumented is { } choice && told.Add(choice) ? choice : null)));
    }

    private static string Of(TimelineEvent one, string? choice)
    {
        var line = new StringBuilder();
        line.Append(CultureInfo.InvariantCulture, $"{(long)one.At.TotalSeconds,5}.{one.At.Milliseconds:000}  ");
        line.Append(Short(one.CallId).PadRight(CallWidth)).Append(one.Kind.PadRight(KindWidth));
        line.AppendJoin(' ', one.Fields.Select(static field => $"{field.Name}={Quote(field.Value)}"));
        if (choice is not null)
        {
            line.Append(" (not documented: ").Append(choice).Append(')');
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>Returns the start of an id, which tells the calls of a test apart.</summary>
    private static string Short(string? callId) => callId is null ? "" : callId[..ShownDigits];

    private static string Quote(string value) =>
        value.Length > 0 && !value.Any(static character => character is ' ' or '"' || char.IsControl(character))
            ? value
            : $"\"{value.ReplaceLineEndings(" ").Replace('"', '\'')}\"";
}

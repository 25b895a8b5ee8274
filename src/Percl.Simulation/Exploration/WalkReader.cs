using System.Text.RegularExpressions;
using Percl.Language.Data;

namespace Percl.Simulation;

/// <summary>
/// Reads from the events of calls which ways they have taken between the endpoints of an application.
/// </summary>
/// <param name="calls">The calls.</param>
/// <param name="acts">What the parties did, each with the number of events before.</param>
internal sealed partial class WalkReader(
    IReadOnlyList<Leg> calls, IReadOnlyList<(int Event, string Call, string Act)> acts)
{
    /// <summary>The beginning of all calls.</summary>
    public const string Start = "call";

    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _pending = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _requested = new(StringComparer.Ordinal);
    private readonly List<string> _answered = [];
    private int _nextAct;

    /// <summary>Gets the paths of the endpoints that have answered.</summary>
    public IReadOnlyList<string> Answered => _answered;

    /// <summary>Returns the path of a URL, without the ids that differ from call to call.</summary>
    public static string PathOf(string url)
    {
        var path = CommandPattern.PathOf(url);
        return Ids().Replace(path.Split('?')[0], "{id}");
    }

    /// <summary>Reads the events.</summary>
    public IEnumerable<ExploredTransition> Read(IEnumerable<TimelineEvent> events)
    {
        var mine = calls.ToDictionary(static call => call.Id, StringComparer.Ordinal);
        foreach (var one in events)
        {
            for (; _nextAct < acts.Count && acts[_nextAct].Event < one.Number; _nextAct++)
            {
                _pending[acts[_nextAct].Call] = acts[_nextAct].Act;
            }

            if (one.CallId is { } id && mine.TryGetValue(id, out var call) && Read(one, call) is { } transition)
            {
                yield return transition;
            }
        }
    }

    [GeneratedRegex("[A-Z]{2}[0-9a-f]{40}")]
    public static partial Regex Ids();

    private ExploredTransition? Read(TimelineEvent one, Leg call)
    {
        var from = _places.GetValueOrDefault(call.Id)
            ?? (call.ParentId is { } parent ? _places.GetValueOrDefault(parent) : null)
            ?? Start;
        switch (one.Kind)
        {
            case "webhook.request":
                var type = one["requestType"]!;
                var to = _requested[call.Id] = PathOf(one["url"]!);
                if (one["answer"] is not null)
                {
                    var act = LanguageData.Language.IsNotification(type) ? null : _pending.GetValueOrDefault(call.Id);
                    return new ExploredTransition(from, to, act ?? type, IsNotification: true);
                }

                _places[call.Id] = to;
                return new ExploredTransition(from, to, Take(call) ?? type, IsNotification: false);

            // An endpoint that is missing has not answered, and a server that is down neither.
            case "webhook.response" or "webhook.failed" when one["status"] is not (null or "404" or "405"):
                _answered.Add(_requested[call.Id]);
                return null;

            case "call.ended" when one["reason"] is not "farEndHangup":
                return new ExploredTransition(from, one["reason"]!, Take(call) ?? "end", false) { IsEnd = true };

            default:
                return null;
        }
    }

    private string? Take(Leg call) => _pending.Remove(call.Id, out var act) ? act : null;
}

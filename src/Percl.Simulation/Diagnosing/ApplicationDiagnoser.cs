namespace Percl.Simulation;

/// <summary>Finds in a timeline what is wrong with an application, beside its PerCL.</summary>
/// <param name="log">The timeline.</param>
/// <param name="resolve">Returns the absolute URL of a request.</param>
internal sealed class ApplicationDiagnoser(EventLog log, Func<string, Uri?> resolve)
{
    private readonly List<FoundProblem> _found = [];
    private readonly Dictionary<string, CallTrace> _calls = new(StringComparer.Ordinal);
    private string? _host;
    private string? _audio;
    private int _read;

    /// <summary>Finds the problems so far, in their order.</summary>
    /// <param name="after">The number of events at the beginning whose problems are left out.</param>
    public IReadOnlyList<FoundProblem> Find(int after = 0)
    {
        // A test may ask while the simulation runs.
        lock (_found)
        {
            foreach (var one in log.After(_read))
            {
                Read(one);
                _read = one.Number;
            }

            return [.. _found.Where(found => found.Event > after)];
        }
    }

    private void Read(TimelineEvent one)
    {
        var call = TraceOf(one.CallId);
        switch (one.Kind)
        {
            case "webhook.request":
                call.Add(one);
                Add(one, one, FindOtherHost(one["url"]!));
                break;

            case "webhook.failed":
                Add(one, call.Last, ProblemText.OfFailure(one));
                break;

            case "webhook.response" when call.Last == call.Asked:
                Add(one, call.Last, ProblemText.OfMediaType(one));
                break;

            case "command":
                call.Command = one["name"];
                break;

            case "command.failed":
                Add(one, call.Asked, $"{call.Command} cannot run. {one["problem"]}");
                break;

            case "simulator.limit":
                Add(one, call.Asked, ProblemText.OfLimit);
                break;

            case "call.ended":
                Add(one, call.Asked, ProblemText.OfEnd(one, call.Urls));
                _calls.Remove(one.CallId!);
                break;

            case "audio.request":
                _audio = one["url"];
                break;

            case "audio.failed" or "audio.response":
                Add(one, "waitUrl", _audio!, ProblemText.OfMusic(one));
                break;
        }
    }

    private CallTrace TraceOf(string? callId)
    {
        if (!_calls.TryGetValue(callId ?? "", out var trace))
        {
            _calls.Add(callId ?? "", trace = new CallTrace());
        }

        return trace;
    }

    private string? FindOtherHost(string url)
    {
        var target = HostOf(url);
        _host ??= HostOf("/") ?? target;
        return target is null || target == _host ? null : ProblemText.OfOtherHost(target);
    }

    // On Unix, a path is an absolute URL of a file.
    private string? HostOf(string url) => resolve(url) is { Scheme: "http" or "https", Host: var found } ? found : null;

    private void Add(TimelineEvent one, TimelineEvent? request, string? problem)
    {
        if (request is not null)
        {
            Add(one, request["requestType"]!, request["url"]!, problem);
        }
    }

    private void Add(TimelineEvent one, string requestType, string url, string? problem)
    {
        if (problem is not null)
        {
            _found.Add(new FoundProblem(one.Number, one.CallId, new ApplicationProblem(requestType, url, problem)));
        }
    }
}

namespace Percl.Simulation;

/// <summary>Walks through an application breadth-first: the shortest ways come first.</summary>
/// <param name="simulator">The simulator.</param>
/// <param name="voiceUrl">The <c>voiceUrl</c>.</param>
/// <param name="options">How far to go.</param>
internal sealed class Explorer(FreeClimbSimulator simulator, string voiceUrl, ExplorationOptions options)
{
    private readonly Dictionary<string, Found> _found = new(StringComparer.Ordinal);
    private readonly List<Found> _all = [];
    private readonly Queue<Found> _next = new();
    private readonly List<ExploredTransition> _transitions = [];
    private readonly HashSet<ExploredTransition> _known = [];
    private readonly HashSet<string> _answered = new(StringComparer.Ordinal);
    private readonly List<string> _errors = [];
    private int _calls;
    private bool _isComplete = true;

    /// <summary>Explores the application.</summary>
    public async Task<CallExploration> RunAsync()
    {
        await VisitAsync(null, []).ConfigureAwait(false);
        while (_next.TryDequeue(out var found))
        {
            await ExpandAsync(found).ConfigureAwait(false);
        }

        return new CallExploration(options, _transitions, _answered)
        {
            Findings = simulator.Findings,
            Errors = _errors,
            DeadEnds = [.. DeadEnds()],
            Calls = _calls,
            IsComplete = _isComplete,
        };
    }

    private async Task ExpandAsync(Found found)
    {
        if (found.Path.Count >= options.MaxDepth)
        {
            (_isComplete, found.IsOpen) = (found.State.Acts.Count == 0 && _isComplete, found.State.Acts.Count > 0);
            return;
        }

        foreach (var act in found.State.Acts)
        {
            if (_calls >= options.MaxCalls)
            {
                (_isComplete, found.IsOpen) = (false, true);
                return;
            }

            await VisitAsync(found, [.. found.Path, act]).ConfigureAwait(false);
        }
    }

    private async Task VisitAsync(Found? from, IReadOnlyList<ExploredAct> path)
    {
        _calls++;
        var walk = new Walk(simulator, options);
        var state = await walk.PlayAsync(voiceUrl, path).ConfigureAwait(false);
        foreach (var transition in walk.Transitions(_answered).Where(_known.Add))
        {
            _transitions.Add(transition);
            if (transition.IsEnd && Failures.Has(transition.To))
            {
                _errors.Add($"{transition.From}: {transition.To}, after: {Show(path)}");
            }
        }

        if (state is null)
        {
            // The application answered in another way than before.
            if (from is not null)
            {
                from.IsOpen = true;
            }

            _isComplete = false;
            return;
        }

        if (!_found.TryGetValue(state.Key, out var found))
        {
            found = new Found(state, path);
            _found.Add(state.Key, found);
            _all.Add(found);
            _next.Enqueue(found);
        }

        // Whoever hangs up is not led anywhere.
        if (from is not null && path[^1].Text != Choosing.HangUp)
        {
            found.From.Add(from);
        }
    }

    /// <summary>Returns the places from which no way leads to an end, except that the caller hangs up.</summary>
    private IEnumerable<string> DeadEnds()
    {
        var good = new HashSet<Found>();
        var left = new Stack<Found>(_all.Where(static found => found.IsOpen || found.State.IsEnd));
        while (left.TryPop(out var found))
        {
            if (good.Add(found))
            {
                found.From.ForEach(left.Push);
            }
        }

        return _all.Where(found => !good.Contains(found) && found.State.Acts.Count > 0)
            .Select(static found => $"{found.State.Place}, after: {Show(found.Path)}");
    }

    private static string Show(IReadOnlyList<ExploredAct> path) =>
        path.Count == 0 ? "nothing" : string.Join(", ", path.Select(static act => act.Text));

    private sealed class Found(ExploredState state, IReadOnlyList<ExploredAct> path)
    {
        public ExploredState State => state;

        public IReadOnlyList<ExploredAct> Path => path;

        public List<Found> From { get; } = [];

        public bool IsOpen { get; set; }
    }
}

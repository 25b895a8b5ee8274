namespace Percl.Simulation;

/// <summary>Represents one call of an exploration: from its beginning, through what the parties do.</summary>
/// <param name="simulator">The simulator.</param>
/// <param name="options">What callers say.</param>
internal sealed class Walk(FreeClimbSimulator simulator, ExplorationOptions options)
{
    /// <summary>The simulated time after which nobody is asked any more.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly List<Leg> _calls = [];
    private readonly List<(int Event, string Call, string Act)> _acts = [];
    private readonly int _firstEvent = simulator.World.Log.Count;
    private int _endEvent;

    /// <summary>Plays the call.</summary>
    /// <param name="voiceUrl">The <c>voiceUrl</c>.</param>
    /// <param name="acts">What the parties do, one after the other.</param>
    /// <returns>Where the call has come to; null where an act was not possible.</returns>
    public async Task<ExploredState?> PlayAsync(string voiceUrl, IEnumerable<ExploredAct> acts)
    {
        var phone = simulator.Call(voiceUrl);
        _calls.Add(phone.Call);
        try
        {
            await SettleAsync().ConfigureAwait(false);
            foreach (var act in acts)
            {
                if (act.Leg >= _calls.Count || !Choosing.ActsOf(_calls[act.Leg], options).Contains(act.Text))
                {
                    return null;
                }

                await DoAsync(act).ConfigureAwait(false);
                await SettleAsync().ConfigureAwait(false);
            }

            return Describe();
        }
        finally
        {
            _endEvent = simulator.World.Log.Count;
            await simulator.Stage.DoAsync(() => _calls.ForEach(PartyActs.HangUp)).ConfigureAwait(false);
            await phone.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Returns the ways that the call has taken between endpoints.</summary>
    /// <param name="answered">Receives the paths of the endpoints that have answered.</param>
    public IReadOnlyList<ExploredTransition> Transitions(ICollection<string> answered)
    {
        var reader = new WalkReader(_calls, _acts);
        IReadOnlyList<ExploredTransition> transitions =
            [.. reader.Read(simulator.World.Log.After(_firstEvent).Take(_endEvent - _firstEvent))];
        foreach (var path in reader.Answered)
        {
            answered.Add(path);
        }

        return transitions;
    }

    private async Task DoAsync(ExploredAct act)
    {
        var call = _calls[act.Leg];
        _acts.Add((simulator.World.Log.Count, call.Id, act.Text));
        if (act.Text == Choosing.Next)
        {
            await simulator.Stage.DoAsync(() => simulator.Acts.Dequeue(call)).ConfigureAwait(false);
        }
        else
        {
            var party = Choosing.Read(act.Text);
            await simulator.Stage.DoAsync(() => party.DoAsync(call)).ConfigureAwait(false);
        }
    }

    /// <summary>Goes on until somebody is asked, all calls have ended, or nothing comes any more.</summary>
    private async Task SettleAsync()
    {
        var scheduler = simulator.World.Scheduler;
        await scheduler.RunAsync(
            () =>
            {
                AddChildren();
                return _calls.Exists(PartyAct.IsAwaited)
                    || _calls.TrueForAll(static call => call.EndedReason is not null);
            },
            scheduler.Later(Longest)).ConfigureAwait(false);
    }

    private void AddChildren()
    {
        for (var i = 0; i < _calls.Count; i++)
        {
            _calls.AddRange(_calls[i].Children.Except(_calls));
        }
    }

    private ExploredState Describe() => new(
        string.Join('\n', _calls.Select(KeyOf)),
        WalkReader.PathOf(_calls[0].AskedUrl ?? ""),
        [
            .. _calls.SelectMany((call, number) => Choosing.ActsOf(call, options)
                .Select(text => new ExploredAct(number, text))),
        ],
        _calls.Exists(static call => call.EndedReason is { } reason
            ? !Failures.Has(Text.Of(reason))
            : call.ConferenceId is not null));

    private static string KeyOf(Leg call)
    {
        var state = call.EndedReason is { } reason ? Text.Of(reason)
            : call.Input.Accepted.HasFlag(Accepts.Reactions) ? "ringing"
            : call.Commands.Count == 0 ? ""
            : CommandPattern.MembersOf(call.Commands[^1]).GetRawText();
        return WalkReader.Ids().Replace($"{state} {call.QueueId is not null} {call.AnswerText}", "{id}");
    }
}

namespace Percl.Simulation;

/// <summary>Represents a call script that runs.</summary>
/// <param name="simulator">The simulator.</param>
/// <param name="faults">What is wrong with the application.</param>
/// <param name="isAlone">
/// Whether all telephones that ring belong to this script. Otherwise only those that its calls have dialled do.
/// </param>
internal sealed class ScriptRun(FreeClimbSimulator simulator, ScriptFaults faults, bool isAlone)
{
    /// <summary>The time after which a line is looked at again that is about no call.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    private readonly Dictionary<string, ScriptParty> _parties = new(StringComparer.Ordinal);

    /// <summary>Gets the simulator.</summary>
    public FreeClimbSimulator Simulator => simulator;

    /// <summary>Gets what is wrong with the application.</summary>
    public ScriptFaults Faults => faults;

    /// <summary>Gets the simulation.</summary>
    public World World => simulator.World;

    /// <summary>Gets the calls by their names.</summary>
    public IReadOnlyDictionary<string, ScriptParty> Parties => _parties;

    /// <summary>Returns a call.</summary>
    public ScriptParty this[string name] => _parties[name];

    /// <summary>Adds a call.</summary>
    public void Add(string name, Leg call) => _parties.Add(name, new ScriptParty(call));

    /// <summary>Returns the telephone that rings; null for none.</summary>
    /// <param name="number">The number; null for any.</param>
    public Leg? FindRinging(string? number) => simulator.Acts.FindRinging(
        number, isAlone ? null : _parties.Values.SelectMany(static party => party.Call.Children));

    /// <summary>Says why a line cannot come true any more; null where it can.</summary>
    public string? WhyNever(ScriptStep step) =>
        step.Call is { } name && _parties.TryGetValue(name, out var party) && party.Call.EndedReason is { } reason
            ? $"The call has ended: {Text.Of(reason)}"
            : null;

    /// <summary>Plays the lines. It runs as part of the simulation.</summary>
    /// <returns>The line that did not come true, with the reason; null where all did.</returns>
    public async Task<string?> PlayAsync(IEnumerable<ScriptStep> steps)
    {
        foreach (var step in steps)
        {
            if (await WaitAsync(step) is { } problem)
            {
                return $"({step.Line}) {step.Text}: {step.Expected}. {problem}.";
            }

            await step.ActAsync(this);
        }

        return null;
    }

    /// <summary>Hangs up all telephones. It runs as part of the simulation.</summary>
    public void HangUp()
    {
        foreach (var party in _parties.Values)
        {
            PartyActs.HangUp(party.Call);
        }
    }

    /// <summary>Determines whether all calls have ended.</summary>
    public bool IsOver => _parties.Values.All(static party => party.Call.EndedReason is not null);

    private async Task<string?> WaitAsync(ScriptStep step)
    {
        var patience = World.Options.Patience;
        var call = step.Call is { } name ? _parties[name].Call : null;
        var isLate = false;
        ScheduledAction? end = null;
        while (!step.IsReady(this))
        {
            if (step.IsImmediate || isLate || WhyNever(step) is not null)
            {
                end?.Cancel();
                return WhyNever(step) ?? (isLate ? $"It did not happen within {patience}" : "It is not so");
            }

            end ??= World.Scheduler.Schedule(patience, () =>
            {
                isLate = true;
                call?.NotifyChange();
            });
            await (call?.ChangeAsync() ?? World.DelayAsync(Interval));
        }

        end?.Cancel();
        return null;
    }
}

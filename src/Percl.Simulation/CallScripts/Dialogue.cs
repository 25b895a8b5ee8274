namespace Percl.Simulation;

/// <summary>Plays calls line by line: somebody types what the parties do when they are asked.</summary>
/// <param name="simulator">The simulator. Its time must jump.</param>
internal sealed class Dialogue(FreeClimbSimulator simulator)
{
    private const string Caller = "caller";
    private const string Phone = "phone";

    /// <summary>The simulated time after which somebody is asked although nobody has to do anything.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly CallScriptParser _parser = new();
    private readonly ScriptRun _run = new(simulator, new ScriptFaults(simulator), isAlone: true);
    private int _lines;

    /// <summary>Gets a value that indicates whether all calls have ended.</summary>
    public bool IsOver => _run.IsOver;

    /// <summary>Gets the name of the party that a line without a name is about.</summary>
    public string Party => _parser.Current ?? Caller;

    /// <summary>Gets what that party can do now, as a call script has it.</summary>
    public string Choices => _run.Parties.GetValueOrDefault(Party)?.Call.Input.Accepted switch
    {
        { } accepted when accepted.HasFlag(Accepts.Reactions) => "answer, busy, noAnswer or machine",
        { } accepted when accepted.HasFlag(Accepts.Keys | Accepts.Speech) => "keys, or say words",
        { } accepted when accepted.HasFlag(Accepts.Keys) => "keys",
        { } accepted when accepted.HasFlag(Accepts.Speech) => "say words",
        _ => "waits",
    };

    /// <summary>Calls the application, up to where somebody is asked.</summary>
    /// <param name="voiceUrl">The <c>voiceUrl</c>.</param>
    /// <param name="from">The number of the caller.</param>
    /// <param name="to">The number of the application.</param>
    public Task CallAsync(string voiceUrl, string from, string to) =>
        PlayAsync($"call {Caller} {Quoted.Of(voiceUrl)} from {Quoted.Of(from)} to {Quoted.Of(to)}");

    /// <summary>Plays a line of a call script, up to where somebody is asked. The arrow may be left out.</summary>
    /// <returns>Why the line does not come true; null where it does.</returns>
    /// <exception cref="CallScriptException">The line cannot be understood.</exception>
    public async Task<string?> PlayAsync(string text)
    {
        if (_parser.Read(Complete(text), ++_lines) is not { } step)
        {
            return null;
        }

        if (!step.IsReady(_run))
        {
            return _run.WhyNever(step) ?? step.Expected;
        }

        await simulator.Stage.DoAsync(() => step.ActAsync(_run)).ConfigureAwait(false);
        await SettleAsync().ConfigureAwait(false);
        return null;
    }

    /// <summary>Hangs up all telephones, and waits until the calls have ended.</summary>
    public async Task EndAsync()
    {
        await simulator.Stage.DoAsync(_run.HangUp).ConfigureAwait(false);
        await SettleAsync().ConfigureAwait(false);
    }

    /// <summary>Adds the arrow where a line begins with what a party does.</summary>
    private string Complete(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var isNamed = words.Length > 1 && _run.Parties.ContainsKey(words[0]);
        var first = words.ElementAtOrDefault(isNamed ? 1 : 0);
        return first is null or ['#' or '<' or '>', ..] || ScriptWords.Verbs.Contains(first) ? text
            : isNamed ? $"{words[0]} > {text.TrimStart()[words[0].Length..]}"
            : "> " + text;
    }

    /// <summary>Goes on until somebody is asked, all calls have ended, or all wait for somebody else.</summary>
    private async Task SettleAsync()
    {
        var scheduler = simulator.World.Scheduler;
        var parties = _run.Parties;
        await scheduler.RunAsync(
            () => _run.FindRinging(null) is not null
                || parties.Values.Any(static party => PartyAct.IsAwaited(party.Call))
                || parties.Values.All(static party => HasEnded(party) || Waits(party.Call)),
            scheduler.Later(Longest)).ConfigureAwait(false);
        while (_run.FindRinging(null) is { } call)
        {
            var rings = _parser.Read($"rings {Phone}{parties.Count} {Quoted.Of(call.To)}", ++_lines)!;
            await simulator.Stage.DoAsync(() => rings.ActAsync(_run)).ConfigureAwait(false);
        }

        ChooseParty();
    }

    /// <summary>Goes over to somebody who is asked, where the party of the last line is not.</summary>
    private void ChooseParty()
    {
        var parties = _run.Parties;
        if (parties.TryGetValue(Party, out var current) && !HasEnded(current) && PartyAct.IsAwaited(current.Call))
        {
            return;
        }

        _parser.Current = parties.FirstOrDefault(static party => PartyAct.IsAwaited(party.Value.Call)).Key
            ?? (current is not null && !HasEnded(current) ? Party : null)
            ?? parties.FirstOrDefault(static party => !HasEnded(party.Value)).Key
            ?? Party;
    }

    private static bool HasEnded(ScriptParty party) => party.Call.EndedReason is not null;

    private static bool Waits(Leg call) =>
        call.ConferenceId is not null || call.QueueId is not null || call.IsParked;
}

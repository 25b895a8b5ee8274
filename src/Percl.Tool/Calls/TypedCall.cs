using Percl.Simulation;
using Percl.Tool.Hosting;

namespace Percl.Tool.Calls;

/// <summary>Plays a call in which somebody types what the parties do.</summary>
/// <param name="host">The surroundings.</param>
/// <param name="simulator">The simulator.</param>
/// <param name="isNdjson">Whether events are printed as JSON.</param>
internal sealed class TypedCall(ToolHost host, FreeClimbSimulator simulator, bool isNdjson)
{
    private const string Help = """
        12#                 presses keys
        say yes please      says words; mumble, silence
        hangup              hangs up; so does the end of the input
        answer, busy        for a telephone that rings; noAnswer, machine
        phone1 answer       the name of a party may come first
        wait 5s             and each other line of a call script: expect no findings, next in queue, leaves conference
        """;

    private readonly Dialogue _dialogue = new(simulator);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private int _shown;

    /// <summary>Plays the call until all have hung up or the input has ended.</summary>
    /// <param name="voiceUrl">The <c>voiceUrl</c>.</param>
    /// <param name="from">The number of the caller.</param>
    /// <param name="to">The number of the application.</param>
    /// <param name="cancellation">Hangs up.</param>
    public async Task PlayAsync(string voiceUrl, string from, string to, CancellationToken cancellation)
    {
        using var input = new StreamReader(host.OpenInput());
        await _dialogue.CallAsync(voiceUrl, from, to).ConfigureAwait(false);
        Show();
        while (!_dialogue.IsOver && await AskAsync(input, cancellation).ConfigureAwait(false) is { } line)
        {
            if (line.Trim() is "?" or "help")
            {
                host.Error.WriteLine(Help);
                continue;
            }

            if (await TryAsync(line).ConfigureAwait(false) is { } problem)
            {
                host.Error.WriteLine(problem);
            }

            Show();
        }

        await _dialogue.EndAsync().ConfigureAwait(false);
        Show();
    }

    /// <summary>Returns why the calls failed; null where they did not.</summary>
    public static string? FindFailure(FreeClimbSimulator simulator)
    {
        var failures = simulator.Timeline
            .Where(static one => one.Kind == "call.ended" && Failures.Has(one["reason"]))
            .Select(static one => $"The call has ended: {one["reason"]}")
            .Concat(simulator.Findings
                .Where(static finding => finding.Severity is FindingSeverity.Error)
                .Select(static finding => finding.ToString()))
            .Concat(simulator.Problems.Select(static problem => problem.ToString()));
        return string.Join('\n', failures) is { Length: > 0 } all ? all : null;
    }

    /// <summary>Returns the call as a call script in which the URLs of the application have no host.</summary>
    public static string RecordFor(FreeClimbSimulator simulator, Uri application) =>
        CallScript.Record(simulator).ToString()
            .Replace(application.GetLeftPart(UriPartial.Authority) + "/", "/", StringComparison.Ordinal);

    private async Task<string?> AskAsync(StreamReader input, CancellationToken cancellation)
    {
        if (host.IsTerminal)
        {
            await host.Error.WriteAsync($"{_dialogue.Party} ({_dialogue.Choices}; ? for help) > ")
                .ConfigureAwait(false);
        }

        try
        {
            return await input.ReadLineAsync(cancellation).AsTask().WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private async Task<string?> TryAsync(string line)
    {
        try
        {
            return await _dialogue.PlayAsync(line).ConfigureAwait(false) is { } problem
                ? $"{problem} ({_dialogue.Party}: {_dialogue.Choices})"
                : null;
        }
        catch (CallScriptException exception)
        {
            return exception.Reason;
        }
    }

    /// <summary>Prints what has happened since the last time.</summary>
    private void Show()
    {
        var events = simulator.World.Log.After(_shown);
        _shown += events.Count;
        if (isNdjson)
        {
            host.Output.Write(TimelineJson.Of(events));
        }
        else if (events.Count > 0)
        {
            host.Output.WriteLine(TimelineText.Of(events, _told));
        }

        host.Output.Flush();
    }
}

using System.Text.RegularExpressions;

namespace Percl.Simulation;

/// <content>The lines that begin calls, and that concern others than their parties.</content>
internal sealed partial class CallScriptParser
{
    private const string CallerNumber = "+13125550100";
    private const string ApplicationNumber = "+13125550199";

    private ScriptStep Call(ScriptLine line)
    {
        var name = Introduce(line);
        var url = line.Take("a URL").Text;
        var (from, to) = Numbers(line, CallerNumber, ApplicationNumber);
        return ScriptStep.Do(run => Add(run, name, run.Simulator.Acts.TryCall(url, from, to)));
    }

    private ScriptStep Dial(ScriptLine line)
    {
        var name = Introduce(line);
        var url = line.Take("a URL").Text;
        var (from, to) = Numbers(line, ApplicationNumber, CallerNumber);
        var dialed = DialedCall.ByRestApi(url);
        if (line.TryTake("ifMachine"))
        {
            var reaction = ScriptWords.TakeOneOf(line, "a reaction to a machine", ["hangup", "redirect"]);
            dialed = reaction == "hangup"
                ? dialed with { IfMachine = IfMachine.Hangup }
                : dialed with { IfMachine = IfMachine.Redirect, IfMachineUrl = line.Take("a URL").Text };
        }

        return ScriptStep.Do(run => Add(run, name, run.Simulator.Acts.TryDialParty(from, to, dialed)));
    }

    private ScriptStep Rings(ScriptLine line)
    {
        var name = line.Peek() is { IsQuoted: false } next && Name().IsMatch(next.Text) ? Introduce(line) : AddName("");
        var number = line.Left > 0 ? line.Take("").Text : null;
        return new ScriptStep(
            $"{number ?? "A telephone"} must ring",
            run => run.FindRinging(number) is not null,
            run =>
            {
                var call = run.FindRinging(number)!;
                run.Simulator.Acts.Take(call);
                run.Add(name, call);
                return Task.CompletedTask;
            });
    }

    private static ScriptStep Next(ScriptLine line)
    {
        if (!line.TryTake("in") || !line.TryTake("queue"))
        {
            throw line.Error("Here must be 'next in queue'.", line.Peek()?.Column ?? line.End);
        }

        var id = line.Left > 0 ? line.Take("") : null;
        var queue = id?.Text;
        if (queue is not null && !QueueId().IsMatch(queue))
        {
            throw line.Error($"'{queue}' is not the id of a queue: QU and 40 hexadecimal digits.", id!.Column);
        }

        return new ScriptStep(
            $"A call must wait in {queue ?? "a queue"}",
            run => First(run) is not null,
            run =>
            {
                run.Simulator.Acts.TryDequeue(First(run)!);
                return Task.CompletedTask;
            });

        string? First(ScriptRun run) => run.World.Calls
            .FirstOrDefault(call => call.QueueId is not null && call.QueueId == (queue ?? call.QueueId))?.QueueId;
    }

    private static ScriptStep Message(ScriptLine line)
    {
        var url = line.Take("a URL").Text;
        var text = line.Take("the text").Text;
        var (from, to) = Numbers(line, CallerNumber, ApplicationNumber);
        return ScriptStep.Do(run => run.Simulator.Acts.ReceiveAsync(url, from, to, text));
    }

    private static ScriptStep Fail(ScriptLine line)
    {
        var fault = Enum.Parse<SimulatedFault>(
            ScriptWords.TakeOneOf(line, "something that fails", ScriptWords.Faults));
        return ScriptStep.Do(run => run.Simulator.Acts.FailNext(fault));
    }

    private static ScriptStep Terminate(ScriptLine line)
    {
        if (!line.TryTake("conference"))
        {
            throw line.Error("Here must be 'conference'.", line.Peek()?.Column ?? line.End);
        }

        return new ScriptStep(
            "There must be a conference",
            static run => run.Simulator.Acts.Conferences.Last is { IsOpen: true },
            static run => run.Simulator.Acts.TerminateAsync(run.Simulator.Acts.Conferences.Last!));
    }

    private static ScriptStep Leaves(ScriptLine line, string name)
    {
        if (!line.TryTake("conference"))
        {
            throw line.Error("Here must be 'conference'.", line.Peek()?.Column ?? line.End);
        }

        return new ScriptStep(
            "The call must be in a conference",
            run => run[name].Call.ConferenceId is not null,
            run =>
            {
                run.Simulator.Acts.Remove(run[name].Call);
                return Task.CompletedTask;
            })
        { Call = name };
    }

    private static void Add(ScriptRun run, string name, Leg? call)
    {
        // A call that is one too many is reported by the line that waits for it.
        if (call is not null)
        {
            run.Add(name, call);
        }
    }

    private static (string From, string To) Numbers(ScriptLine line, string from, string to)
    {
        while (line.Peek() is { IsQuoted: false, Text: "from" or "to" } which)
        {
            line.Take("");
            var number = line.Take("a number").Text;
            (from, to) = which.Text == "from" ? (number, to) : (from, number);
        }

        return (from, to);
    }

    /// <summary>Takes the name of a new call; "" where it has none.</summary>
    private string Introduce(ScriptLine line)
    {
        var token = line.Peek() ?? throw line.Error("Here must be a URL.", line.End);
        if (token.IsQuoted || !Name().IsMatch(token.Text))
        {
            return _names.Contains("")
                ? throw line.Error("A second call needs a name: call name URL.", token.Column)
                : AddName("");
        }

        line.Take("");
        if (_names.Contains(token.Text) || ScriptWords.Verbs.Contains(token.Text))
        {
            throw line.Error($"'{token.Text}' is taken. The call needs another name.", token.Column);
        }

        return AddName(token.Text);
    }

    private string AddName(string name)
    {
        _names.Add(name);
        return Current = name;
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]*$")]
    private static partial Regex Name();

    [GeneratedRegex("^QU[0-9A-Fa-f]{40}$")]
    private static partial Regex QueueId();
}

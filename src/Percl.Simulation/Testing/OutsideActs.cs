using System.Globalization;
using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Does what others do to the calls of a simulation: callers who begin, and the REST API.</summary>
/// <param name="world">The simulation.</param>
/// <param name="conferences">Its conferences.</param>
/// <param name="queues">Its queues.</param>
/// <param name="messages">Its messages.</param>
internal sealed class OutsideActs(
    World world, ConferenceRegistry conferences, QueueRegistry queues, MessageSender messages)
{
    /// <summary>Gets the conferences.</summary>
    public ConferenceRegistry Conferences => conferences;

    /// <summary>Gets the messages.</summary>
    public MessageSender Messages => messages;

    /// <summary>Calls the application; null where there are too many calls.</summary>
    public Leg? TryCall(string voiceUrl, string from, string to)
    {
        var call = world.TryAddCall(new CallParties(from, to, CallDirection.Inbound));
        if (call is not null)
        {
            call.IsTaken = true;
            world.Steps.Add(new PlayedStep(StepKind.Opening, call, null, $"call {voiceUrl} from {from} to {to}"));
            world.Scheduler.Begin(() => call.RunInboundAsync(voiceUrl));
        }

        return call;
    }

    /// <summary>Makes a call; null where there are too many calls.</summary>
    public Leg? TryDial(CallParties parties, DialedCall dialed)
    {
        var call = world.TryAddCall(parties);
        if (call is not null)
        {
            world.Scheduler.Begin(() => call.RunOutboundAsync(dialed));
        }

        return call;
    }

    /// <summary>Makes a call of whose telephone somebody takes care; null where there are too many calls.</summary>
    public Leg? TryDialParty(string from, string to, DialedCall dialed)
    {
        var call = TryDial(new CallParties(from, to, CallDirection.OutboundApi), dialed);
        if (call is not null)
        {
            call.IsTaken = true;
            var machine = dialed.IfMachine is { } reaction
                ? $" ifMachine {Text.Of(reaction)} {dialed.IfMachineUrl}".TrimEnd()
                : "";
            world.Steps.Add(new PlayedStep(
                StepKind.Opening, call, null, $"dial {dialed.ConnectUrl} to {to} from {from}{machine}"));
        }

        return call;
    }

    /// <summary>Remembers that somebody takes care of a telephone that the application calls.</summary>
    public void Take(Leg call)
    {
        call.IsTaken = true;
        world.Steps.Add(new PlayedStep(StepKind.Opening, call, null, $"rings {call.To}"));
    }

    /// <summary>Returns the first telephone that rings and of which nobody takes care; null for none.</summary>
    /// <param name="number">The number; null for any.</param>
    /// <param name="calls">The calls to look at; null for all.</param>
    public Leg? FindRinging(string? number, IEnumerable<Leg>? calls = null) =>
        (calls ?? world.Calls).FirstOrDefault(call =>
            !call.IsTaken
            && call.Input.Accepted.HasFlag(Accepts.Reactions)
            && (number is null || call.To == number));

    /// <summary>Takes the first call out of a queue.</summary>
    /// <param name="queueId">The queue.</param>
    /// <returns>False where the queue is empty.</returns>
    public bool TryDequeue(string queueId)
    {
        var call = queues.Get(queueId).First;
        if (call is not null)
        {
            Dequeue(call);
        }

        return call is not null;
    }

    /// <summary>Takes a call out of its queue.</summary>
    public void Dequeue(Leg call)
    {
        world.Steps.Add(new PlayedStep(StepKind.Other, null, null, $"next in queue {call.QueueId}"));
        call.Input.Interrupt(new TakenFrom(WaitingPlace.Queue));
    }

    /// <summary>Removes a call from its conference.</summary>
    public void Remove(Leg call)
    {
        world.Steps.Add(new PlayedStep(StepKind.Other, call, null, "leaves conference"));
        call.Input.Interrupt(new TakenFrom(WaitingPlace.Conference));
    }

    /// <summary>Ends a conference.</summary>
    public Task TerminateAsync(Conference conference)
    {
        world.Steps.Add(new PlayedStep(StepKind.Other, null, null, "terminate conference"));
        return conference.TerminateAsync();
    }

    /// <summary>Lets time pass.</summary>
    public Task WaitAsync(TimeSpan time)
    {
        RecordWait(time);
        return world.DelayAsync(time);
    }

    /// <summary>Remembers that time passes.</summary>
    public void RecordWait(TimeSpan time) => world.Steps.Add(new PlayedStep(StepKind.Other, null, null, string.Create(
        CultureInfo.InvariantCulture, $"wait {Math.Max(0, (long)time.TotalMilliseconds)}ms")));

    /// <summary>Brings a message to the application.</summary>
    public Task ReceiveAsync(string smsUrl, string from, string to, string text)
    {
        world.Steps.Add(new PlayedStep(
            StepKind.Other, null, null, $"message {smsUrl} {Quoted.Of(text)} from {from} to {to}"));
        return messages.ReceiveAsync(smsUrl, from, to, text);
    }

    /// <summary>Makes something fail, once.</summary>
    public void FailNext(SimulatedFault fault)
    {
        world.Steps.Add(new PlayedStep(StepKind.Other, null, null, $"fail {fault}"));
        world.FailNext(fault);
    }
}

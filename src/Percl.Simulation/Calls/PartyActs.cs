using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Does what a party on the telephone does. It runs as part of the simulation.</summary>
internal static class PartyActs
{
    /// <summary>The time between two keys that somebody presses.</summary>
    private static readonly TimeSpan KeyInterval = TimeSpan.FromMilliseconds(250);

    /// <summary>Presses keys, one each quarter of a second.</summary>
    /// <param name="call">The call.</param>
    /// <param name="keys">The keys.</param>
    /// <param name="atOnce">Whether nobody has asked for them.</param>
    public static async Task PressAsync(Leg call, string keys, bool atOnce)
    {
        call.World.Steps.Add(new PlayedStep(StepKind.Party, call, null, keys + (atOnce ? " at once" : "")));
        call.Record("presses", ("count", Text.Of(keys.Length)));
        for (var i = 0; i < keys.Length; i++)
        {
            if (i > 0)
            {
                await call.World.DelayAsync(KeyInterval);
            }

            call.Input.Press(keys[i]);
        }
    }

    /// <summary>Says something.</summary>
    public static void Speak(Leg call, Spoken spoken)
    {
        call.World.Steps.Add(new PlayedStep(StepKind.Party, call, null, spoken.Words is null
            ? "mumble"
            : $"say {Quoted.Of(spoken.Words)}"
                + (spoken.Confidence == Spoken.UsualConfidence ? "" : $" confidence {Text.Of(spoken.Confidence)}")));
        call.Record("speaks");
        call.Input.TryOffer(spoken, Accepts.Speech);
    }

    /// <summary>Hangs up. Nothing happens where the call has ended.</summary>
    public static void HangUp(Leg call)
    {
        if (call.EndedReason is null)
        {
            call.World.Steps.Add(new PlayedStep(StepKind.Party, call, null, "hangup"));
            call.Record("hangs-up");
            call.Input.Interrupt(new CallOver(CallEndedReason.FarEndHangup));
        }
    }

    /// <summary>Answers a call of the application, or does not.</summary>
    public static void React(Leg call, Reacted reaction)
    {
        call.World.Steps.Add(new PlayedStep(StepKind.Party, call, null, reaction switch
        {
            { Machine: MachineType.AnsweringMachine } => "machine",
            { Machine: MachineType.FaxModem } => "fax",
            { Status: CallStatus.InProgress } => "answer",
            { Status: var refused } => Text.Of(refused),
        }));
        call.Input.TryOffer(reaction, Accepts.Reactions);
    }
}

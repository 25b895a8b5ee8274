using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Adds the call to a conference, in which it stays until it leaves.</summary>
/// <param name="conferences">The conferences.</param>
internal sealed class AddToConferenceRun(ConferenceRegistry conferences) : CommandRun<AddToConference>
{
    /// <inheritdoc/>
    protected override async Task<Step> RunAsync(AddToConference command, Leg call, CommandContext context)
    {
        if (call.ConferenceId is not null)
        {
            return context.Refuse("The call is in a conference already.");
        }

        if (conferences.Find(command.ConferenceId) is not { } conference)
        {
            return context.Refuse("There is no such conference.");
        }

        if (!conference.IsOpen)
        {
            return context.Refuse("The conference is terminated.");
        }

        var participant = await conference.JoinAsync(call, command);
        await call.TellAsync(command.NotificationUrl, call.Describe(new AddToConferenceNotificationWebhook
        {
            RequestType = AddToConferenceNotificationWebhook.Name,
            ConferenceId = conference.Id,
        }));
        var step = await StayAsync(participant, command, conference.Id);
        await conference.LeaveAsync(participant);
        return await GoOnAsync(step, command, call, new LeaveConferenceWebhook
        {
            RequestType = LeaveConferenceWebhook.Name,
            ConferenceId = conference.Id,
        });
    }

    /// <summary>Waits in the conference.</summary>
    /// <returns>What ends the stay.</returns>
    private static async Task<Step> StayAsync(Participant participant, AddToConference command, string conferenceId)
    {
        var call = participant.Call;
        var pressed = "";
        while (true)
        {
            switch (await call.Input.NextAsync(null, Accepts.Keys | Accepts.Speech))
            {
                case KeyPressed { Key: var key }:
                    call.Record(participant.PassesKeys ? "conference.key" : "conference.key.kept");
                    pressed += key;
                    if (IsControl(command, pressed))
                    {
                        var digits = command.CallControlSequence!;
                        pressed = "";
                        if (await ControlAsync(call, command.CallControlUrl!, digits, conferenceId) is { } step)
                        {
                            return step;
                        }
                    }

                    break;

                case Spoken:
                    call.Record(participant.Talks ? "conference.speech" : "conference.speech.muted");
                    break;

                case var other when other == Occurrence.Interrupted:
                    return Step.Stop;
            }
        }
    }

    private static bool IsControl(AddToConference command, string pressed) =>
        command is { AllowCallControl: true, CallControlSequence.Length: > 0, CallControlUrl: not null }
        && pressed.EndsWith(command.CallControlSequence, StringComparison.Ordinal);

    /// <summary>Runs the script that a sequence of keys calls.</summary>
    /// <returns>What ends the stay in the conference; null where the participant stays.</returns>
    private static async Task<Step?> ControlAsync(Leg call, string url, string digits, string conferenceId)
    {
        call.Record("conference.control", Choices.CallControl, ("digits", digits));
        var answer = await call.AskAsync(url, call.Describe(new CallControlWebhook
        {
            RequestType = CallControlWebhook.Name,
            ConferenceId = conferenceId,
            ParentCallId = call.ParentId,
            Digits = digits,
        }));
        var step = await ScriptRunner.RunAsync(call, answer);
        return step == Step.Continue ? null : step;
    }

    /// <summary>Goes on after the conference.</summary>
    private static async Task<Step> GoOnAsync(
        Step step, AddToConference command, Leg call, LeaveConferenceWebhook webhook)
    {
        var isRemoved = step is LeaveStep { Place: WaitingPlace.Conference }
            || (step == Step.Stop
                && call.Input.Take<TakenFrom>(static taken => taken.Place is WaitingPlace.Conference) is not null);
        if (!isRemoved)
        {
            // The call is over, or another script takes over.
            await call.PostUnheardAsync(command.LeaveConferenceUrl, webhook);
            return step;
        }

        return command.LeaveConferenceUrl is { } url
            ? new RunStep(await call.AskAsync(url, call.Describe(webhook)))
            : new EndStep(CallEndedReason.RemovedFromConference);
    }
}

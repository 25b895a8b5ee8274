namespace Percl.Simulation;

/// <summary>Knows what each command does.</summary>
internal static class CommandTable
{
    /// <summary>Returns what each command does, by the type of the command.</summary>
    public static IReadOnlyDictionary<Type, CommandRun> Create(
        ConferenceRegistry conferences, QueueRegistry queues, MessageSender messages)
    {
        CommandRun[] all =
        [
            new AddToConferenceRun(conferences),
            new AudioStreamRun(),
            new CreateConferenceRun(conferences),
            new DequeueRun(),
            new EnqueueRun(queues),
            new GetDigitsRun(),
            new GetSpeechRun(),
            new HangupRun(),
            new OutDialRun(),
            new ParkRun(),
            new PauseRun(),
            new PlayRun(),
            new PlayEarlyMediaRun(),
            new RecordUtteranceRun(),
            new RedirectRun(),
            new RejectRun(),
            new RemoveFromConferenceRun(),
            new SayRun(),
            new SendDigitsRun(),
            new SetDTMFPassThroughRun(conferences),
            new SetListenRun(conferences),
            new SetTalkRun(conferences),
            new SmsRun(messages),
            new StartRecordCallRun(),
            new TerminateConferenceRun(conferences),
            new TranscribeUtteranceRun(),
            new UnparkRun(),
        ];
        return all.ToDictionary(static run => run.Command);
    }
}

using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Represents a call: one telephone, and the scripts that run for it.</summary>
internal sealed partial class Leg
{
    private static readonly TimeSpan LongestCall = TimeSpan.FromHours(4);

    private readonly CallParties _parties;
    private readonly List<string> _heard = [];
    private readonly List<IPerclCommand> _commands = [];
    private readonly List<Leg> _children = [];
    private TaskCompletionSource? _change;
    private DateTimeOffset? _answeredAt;
    private DateTimeOffset? _recordedFrom;
    private int _webhooks;

    public Leg(World world, string id, CallParties parties)
    {
        World = world;
        Id = id;
        _parties = parties;
        Input = new CallInput(world.Scheduler, NotifyChange);
        parties.Parent?._children.Add(this);
    }

    public World World { get; }

    public string Id { get; }

    public CallInput Input { get; }

    public string From => _parties.From;

    public string To => _parties.To;

    public string? ParentId => _parties.Parent?.Id;

    /// <summary>Gets the state of the call.</summary>
    public CallStatus Status { get; private set; } = CallStatus.Ringing;

    /// <summary>Gets the reason why the call has ended; null while it goes on.</summary>
    public CallEndedReason? EndedReason { get; private set; }

    /// <summary>Gets a value that indicates whether the call has been answered and goes on.</summary>
    public bool IsAnswered => Status is CallStatus.InProgress;

    /// <summary>Gets or sets the conference in which the call is; null for none.</summary>
    public string? ConferenceId { get; set; }

    /// <summary>Gets or sets the queue in which the call waits; null for none.</summary>
    public string? QueueId { get; set; }

    /// <summary>Gets or sets a value that indicates whether the call is parked.</summary>
    public bool IsParked { get; set; }

    /// <summary>Gets or sets a value that indicates whether a test takes care of the telephone.</summary>
    public bool IsTaken { get; set; }

    /// <summary>Gets or sets the number of redirects so far.</summary>
    public int Redirects { get; set; }

    /// <summary>Gets the texts and the files that the party on the telephone has heard.</summary>
    public IReadOnlyList<string> Heard => _heard;

    /// <summary>Gets the commands that have begun, in their order.</summary>
    public IReadOnlyList<IPerclCommand> Commands => _commands;

    /// <summary>Gets the calls that this one has dialled.</summary>
    public IReadOnlyList<Leg> Children => _children;

    /// <summary>Gets the URL that was asked last what the call does; null before the first.</summary>
    public string? AskedUrl { get; private set; }

    /// <summary>Gets the answer whose script runs, or ran last; null before the first.</summary>
    public string? AnswerText { get; private set; }

    /// <summary>Waits until something of this call changes. Code of the engine alone uses it.</summary>
    public Task ChangeAsync() =>
        (_change ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Wakes what waits for a change of this call, or of one that it has dialled.</summary>
    public void NotifyChange()
    {
        var change = _change;
        _change = null;
        change?.SetResult();
        _parties.Parent?.NotifyChange();
    }

    /// <summary>Remembers that a command begins.</summary>
    public void Begin(IPerclCommand command)
    {
        _commands.Add(command);
        World.Steps.Add(new PlayedStep(StepKind.Command, this, command, ""));
    }

    /// <summary>Answers the call.</summary>
    public void Answer()
    {
        (Status, _answeredAt) = (CallStatus.InProgress, World.Scheduler.Now);
        Record("call.answered");
    }

    /// <summary>Begins to record the whole call.</summary>
    public void StartRecording() => _recordedFrom ??= World.Scheduler.Now;

    /// <summary>Remembers what the party on the telephone hears.</summary>
    public void Hear(string what)
    {
        _heard.Add(what);
        NotifyChange();
    }

    /// <summary>Adds an event of this call.</summary>
    public void Record(string kind, params ReadOnlySpan<(string Name, string? Value)> fields) =>
        Record(kind, null, fields);

    /// <summary>Adds an event of this call that follows a choice.</summary>
    public void Record(string kind, Choice? choice, params ReadOnlySpan<(string Name, string? Value)> fields)
    {
        World.Log.Add(kind, Id, choice, fields);
        NotifyChange();
    }

    /// <summary>Plays a call that somebody makes to the application.</summary>
    /// <param name="url">The <c>voiceUrl</c>.</param>
    public async Task RunInboundAsync(string url)
    {
        RecordStart("call.started");
        var webhook = Describe(new InboundCallWebhook { RequestType = InboundCallWebhook.Name });
        var answer = await AskAsync(url, webhook);
        if (answer.Failure is CallEndedReason.WebhookFailed && World.Options.VoiceFallbackUrl is { } fallback)
        {
            Record("call.fallback", Choices.Fallback, ("url", fallback));
            answer = await AskAsync(fallback, webhook);
        }

        await RunAsync(answer with { IsFirstOfInboundCall = true });
    }

    /// <summary>Plays a call that FreeClimb makes.</summary>
    /// <param name="dialed">What the call was made with.</param>
    public async Task RunOutboundAsync(DialedCall dialed)
    {
        RecordStart("call.dialed");
        var reaction = await Input.NextAsync(dialed.RingTime, Accepts.Reactions) as Reacted
            ?? new Reacted(CallStatus.NoAnswer, null);
        if (reaction.Status is not CallStatus.InProgress)
        {
            Status = reaction.Status;
            // There is no call to run the answer. Whoever answers all the same makes no mistake.
            await World.Sender.PostAsync(dialed.ConnectUrl, dialed.Connected(this), Id, isAnswerIgnored: true);
            await EndAsync(reaction.Status switch
            {
                CallStatus.Busy => CallEndedReason.Busy,
                CallStatus.Failed => CallEndedReason.Failed,
                CallStatus.Canceled => CallEndedReason.CallCanceled,
                _ => CallEndedReason.NoAnswer,
            });
            return;
        }

        Answer();
        if (reaction.Machine is { } machine)
        {
            World.Scheduler.Schedule(DialedCall.MachineDelay, () => dialed.OnMachine(this, machine));
        }

        await SendAsync(dialed.SendDigits);
        await RunAsync(await AskAsync(dialed.ConnectUrl, dialed.Connected(this)));
    }

    private async Task SendAsync(string? digits)
    {
        if (digits is not null)
        {
            Record("digits.sent", Choices.SentDigits, ("digits", digits));
            await Input.SleepAsync(Keys.DurationOf(digits, Keys.DefaultPause));
        }
    }

    private void RecordStart(string kind) => Record(
        kind, ("from", From), ("to", To), ("direction", Text.Of(_parties.Direction)));

    /// <summary>Runs scripts until the call ends.</summary>
    private async Task RunAsync(Answer first)
    {
        var limit = World.Scheduler.Schedule(
            LongestCall, () => Input.Interrupt(new CallOver(CallEndedReason.MaxDuration)));
        var answer = first;
        while (true)
        {
            var step = await ScriptRunner.RunAsync(this, answer);
            if (step == Step.Stop && Input.Take<MachineFound>() is { } machine)
            {
                answer = await AskAsync(machine.Url, Describe(new MachineDetectedWebhook
                {
                    RequestType = MachineDetectedWebhook.Name,
                    ParentCallId = ParentId,
                    MachineType = machine.Machine,
                }));
                continue;
            }

            limit.Cancel();
            await EndAsync(step switch
            {
                EndStep end => end.Reason,
                LeaveStep => CallEndedReason.PerclProcessingError,
                _ when Input.Interruption is CallOver over => over.Reason,
                _ => CallEndedReason.AppHangup,
            });
            return;
        }
    }

    private async Task EndAsync(CallEndedReason reason)
    {
        var end = World.Scheduler.Now;
        var duration = _answeredAt is { } start ? Duration.InSeconds(end - start) : 0;
        Status = Status switch
        {
            CallStatus.InProgress => CallStatus.Completed,
            CallStatus.Ringing => reason is CallEndedReason.FarEndHangup or CallEndedReason.AppReject
                ? CallStatus.Canceled
                : CallStatus.Failed,
            var final => final,
        };
        Input.Interrupt(new CallOver(reason));
        EndedReason = reason;
        Record(
            "call.ended",
            reason is CallEndedReason.MaxDuration ? Choices.LongestCall : null,
            ("status", Text.Of(Status)),
            ("reason", Text.Of(reason)),
            ("seconds", Text.Of(duration)));
        if ((_parties.StatusCallbackUrl ?? World.Options.StatusCallbackUrl) is { } url)
        {
            var recording = _recordedFrom is { } from ? Recording.Make(World, end - from) : null;
            await TellAsync(url, Describe(new CallStatusWebhook
            {
                RequestType = CallStatusWebhook.Name,
                ParentCallId = ParentId,
                CallEndedReason = reason,
                CallDuration = duration,
                RecordingId = recording?.Id,
                RecordingUrl = recording is { Seconds: 0 } ? "" : recording?.Url,
                RecordingDurationSec = recording?.Seconds,
            }));
        }
    }
}

using Percl.Webhooks;
using static Percl.Simulation.Tests.FakeApplication;

namespace Percl.Simulation.Tests.RandomCalls;

/// <summary>An application that answers each webhook with a random script which is valid there.</summary>
internal sealed class RandomApplication(Random random)
{
    public const string Number = "+12025550124";

    private static readonly string[] Queues = ["QU" + new string('1', 40), "QU" + new string('2', 40)];
    private static readonly string[] Notifications =
    [
        "conferenceStatus", "conferenceRecordingStatus", "addToConferenceNotification", "callStatus",
        "addToQueueNotification", "messageStatus", "messageDelivery", "park",
    ];

    private readonly List<string> _conferences = ["CF" + new string('0', 40)];

    public static IReadOnlyList<string> QueueIds => Queues;

    public FakeApplication Application { get; } = new();

    /// <summary>Makes the application answer.</summary>
    public FakeApplication Build() => Application
        .On("/any", request => Answer(request.Webhook!))
        .On("/told", request => Notifications.Contains(request.RequestType) || request.Webhook is CreateConferenceWebhook
            ? Reply.NoContent
            : throw new InvalidOperationException($"{request.RequestType} is no notification."))
        .On("/a.wav", _ => new Reply("RIFF", MediaType: "audio/wav"));

    private Reply Answer(PerclWebhook webhook)
    {
        if (webhook is CreateConferenceWebhook { ConferenceId: var created })
        {
            _conferences.Add(created);
        }

        var commands = new List<IPerclCommand>();
        if (webhook is InboundCallWebhook && random.Next(8) == 0)
        {
            commands.Add(random.Next(2) == 0 ? new Reject() : new PlayEarlyMedia { File = Url("/a.wav") });
        }

        for (var i = random.Next(3); i > 0 && commands is not [Reject]; i--)
        {
            commands.Add(Passing(webhook is QueueWaitWebhook));
        }

        if (commands is not [Reject])
        {
            commands.Add(webhook is QueueWaitWebhook ? Waiting() : Last());
        }

        return Reply.Of([.. commands]);
    }

    /// <summary>A command after which the script goes on.</summary>
    private IPerclCommand Passing(bool isWait) => random.Next(isWait ? 3 : 9) switch
    {
        0 => new Say { Text = new string('x', random.Next(60)), Loop = random.Next(4) == 0 ? 2 : null },
        1 => new Pause { Length = 1 + random.Next(3000) },
        2 => new Play { File = Url("/a.wav") },
        3 => new SendDigits { Digits = "1{2}#" },
        4 => new Sms { From = Number, To = Number, Text = "x", NotificationUrl = Url("/told") },
        5 => new StartRecordCall(),
        6 => new SetTalk { Talk = random.Next(2) == 0 },
        7 => new SetListen { Listen = false },
        _ => new SetDTMFPassThrough(),
    };

    /// <summary>A command at the end of what a waiting caller hears.</summary>
    private IPerclCommand Waiting() => random.Next(4) switch
    {
        0 => new Dequeue(),
        1 => Digits(),
        2 => new Hangup(),
        _ => new Pause { Length = 500 },
    };

    private IPerclCommand Last() => random.Next(19) switch
    {
        0 or 1 => Digits(),
        2 => new GetSpeech { ActionUrl = Url("/any"), GrammarType = GrammarType.BuiltIn, GrammarFile = BuiltInGrammar.YesNo, Prompts = Prompts() },
        3 => new RecordUtterance { ActionUrl = Url("/any"), AutoStart = random.Next(2) == 0, MaxLengthSec = 10 },
        4 => new TranscribeUtterance { ActionUrl = Url("/any"), Prompts = Prompts(), Record = new TranscribeUtteranceRecord() },
        5 or 6 => new Redirect { ActionUrl = Url("/any") },
        7 => new OutDial
        {
            Destination = Number,
            CallingNumber = Number,
            ActionUrl = Url("/any"),
            CallConnectUrl = Url("/any"),
            StatusCallbackUrl = Url("/told"),
            IfMachine = random.Next(2) == 0 ? IfMachine.Redirect : IfMachine.Hangup,
        } switch
        {
            { IfMachine: IfMachine.Redirect } dial => dial with { IfMachineUrl = Url("/any") },
            var dial => dial,
        },
        8 or 9 => new CreateConference
        {
            ActionUrl = Url("/any"),
            StatusCallbackUrl = Url("/told"),
            Record = random.Next(2) == 0,
            WaitUrl = random.Next(2) == 0 ? Url("/a.wav") : null,
        },
        10 or 11 or 12 => new AddToConference
        {
            ConferenceId = _conferences[random.Next(_conferences.Count)],
            StartConfOnEnter = random.Next(2) == 0,
            AllowCallControl = true,
            CallControlSequence = "1",
            CallControlUrl = Url("/any"),
            LeaveConferenceUrl = random.Next(2) == 0 ? Url("/any") : null,
            NotificationUrl = Url("/told"),
        },
        13 or 14 => new Enqueue
        {
            QueueId = Queues[random.Next(Queues.Length)],
            WaitUrl = Url("/any"),
            ActionUrl = Url("/any"),
            NotificationUrl = Url("/told"),
        },
        15 => new Park { WaitUrl = Url("/any"), ActionUrl = Url("/any"), NotificationUrl = Url("/told") },
        16 => random.Next(3) switch { 0 => new Unpark(), 1 => new RemoveFromConference(), _ => new TerminateConference() },
        17 => new AudioStream
        {
            Location = new AudioStreamLocation { Uri = Url("/grpc") },
            ContentType = AudioStreamContentType.MuLawAt8000,
            ActionUrl = Url("/any"),
            Metadata = [],
        },
        _ => new Hangup(),
    };

    private GetDigits Digits() => new()
    {
        ActionUrl = Url("/any"),
        MaxDigits = 1 + random.Next(3),
        InitialTimeoutMs = 1 + random.Next(3000),
        Prompts = Prompts(),
    };

    private IReadOnlyList<IPromptCommand>? Prompts() => random.Next(3) switch
    {
        0 => null,
        1 => [new Say { Text = "Well?" }],
        _ => [new Pause { Length = 200 }, new Play { File = Url("/a.wav"), Loop = random.Next(2) }],
    };
}

using Menu;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPercl(options => options.UseFallback(new PerclFiles.Scripts.Sorry()));
builder.Services.AddSingleton<Transfers>().AddSingleton<Mailbox>();
var app = builder.Build();
var agentNumber = app.Configuration["AgentNumber"] ?? throw new InvalidOperationException("AgentNumber is not set.");

// The caller says a number, or presses a key.
app.MapPercl("/incomingCall", (InboundCallWebhook _, PerclUrls urls) => new AskForChoice(urls.Of("speech")));

app.MapPercl("/speech", (GetSpeechWebhook speech, PerclUrls urls) => Choose(speech.RecognitionResult, urls))
    .WithName("speech");

app.MapPercl("/key", (GetDigitsWebhook key, PerclUrls urls) =>
    key.Digits is "" ? new PerclFiles.Scripts.Goodbye() : Choose(key.Digits, urls)).WithName("key");

// Transfer, the caller's side: call the agent, wait, and look every two seconds whether the agent has answered.
app.MapPercl("/transfer", (RedirectWebhook caller, Transfers transfers, PerclUrls urls) =>
{
    transfers.Start(caller.CallId);
    return new CallAgent(agentNumber, OwnNumber: caller.To, urls.Of("wait"), urls.Of("agent"));
}).WithName("transfer");

// Two webhooks come here, outDialStart first and then redirect: the handler takes any webhook of a call.
app.MapPercl("/wait", (CallStateWebhook caller, Transfers transfers, PerclUrls urls) =>
    transfers.Find(caller.CallId) switch
    {
        null => new LeaveMessage("Nobody can talk to you now.", urls.Of("recorded")),
        { ConferenceId: null } => new WaitForAgent(urls.Of("wait")),
        { ConferenceId: var conference } => [new AddToConference { ConferenceId = conference }],
    }).WithName("wait");

// Transfer, the agent's side: an agent who answers opens a conference. CallConnectUrl also tells that nobody answers.
app.MapPercl("/agent", (OutDialConnectWebhook agent, Transfers transfers, PerclUrls urls) =>
{
    if (agent.CallStatus.Known is CallStatus.InProgress)
    {
        return new GreetAgent(urls.Of("conference", new { caller = agent.ParentCallId }));
    }

    // FreeClimb ignores this answer: there is no call to an agent.
    transfers.End(agent.ParentCallId);
    return [new Hangup()];
}).WithName("agent");

app.MapPercl("/conference/{caller}", (CreateConferenceWebhook agent, string caller, Transfers transfers) =>
    transfers.Connect(caller, agent.ConferenceId)
        ? [new AddToConference { ConferenceId = agent.ConferenceId }]
        : [new Say { Text = "The caller has hung up." }, new Hangup()]).WithName("conference");

// Voicemail: FreeClimb keeps the recording.
app.MapPercl("/recorded", (RecordWebhook message, Mailbox mailbox) =>
{
    mailbox.Receive(message.RecordingDurationSec, message.RecordingUrl);
    return new PerclFiles.Scripts.Goodbye();
}).WithName("recorded");

// A call has ended: this is the statusCallbackUrl of the application in FreeClimb's dashboard.
app.MapPerclNotification("/status", (CallStatusWebhook call, Transfers transfers) => transfers.End(call.CallId));

app.Run();

static IPerclScript Choose(string? choice, PerclUrls urls) => choice switch
{
    "1" => new PerclFiles.Scripts.Hours(),
    "2" => [new Say { Text = "Please hold for an agent." }, new Redirect { ActionUrl = urls.Of("transfer") }],
    "3" => new LeaveMessage("This is our mailbox.", urls.Of("recorded")),
    _ => new AskForKey(urls.Of("key")),
};

[PerclScript]
internal readonly partial record struct AskForChoice(string SpeechUrl)
{
    public Say Greeting => new() { Text = "Welcome." };

    public GetSpeech Choice => new()
    {
        ActionUrl = SpeechUrl,
        GrammarType = GrammarType.BuiltIn,
        GrammarFile = BuiltInGrammar.Digits1,
        Prompts =
        [
            new Say { Text = "Say or press one for our opening hours, two for an agent, three to leave a message." },
        ],
    };
}

[PerclScript]
internal readonly partial record struct AskForKey(string KeyUrl)
{
    public GetDigits Choice => new()
    {
        ActionUrl = KeyUrl,
        MaxDigits = 1,
        Prompts = [new Say { Text = "Sorry. Press one for hours, two for an agent, three to leave a message." }],
    };
}

[PerclScript]
internal readonly partial record struct CallAgent(string AgentNumber, string OwnNumber, string WaitUrl, string AgentUrl)
{
    public OutDial Agent => new()
    {
        Destination = AgentNumber,
        CallingNumber = OwnNumber,
        ActionUrl = WaitUrl,
        CallConnectUrl = AgentUrl,
        Timeout = 20,
    };
}

[PerclScript]
internal readonly partial record struct WaitForAgent(string WaitUrl)
{
    public Pause TwoSeconds => new() { Length = 2000 };

    public Redirect AskAgain => new() { ActionUrl = WaitUrl };
}

[PerclScript]
internal readonly partial record struct GreetAgent(string ConferenceUrl)
{
    public Say Greeting => new() { Text = "A caller is waiting." };

    public CreateConference Conference => new() { ActionUrl = ConferenceUrl };
}

[PerclScript]
internal readonly partial record struct LeaveMessage(string Reason, string RecordedUrl)
{
    public Say Request => new() { Text = $"{Reason} Please leave a message after the beep, then press pound." };

    public RecordUtterance Message => new()
    {
        ActionUrl = RecordedUrl,
        SilenceTimeoutMs = 5000,
        FinishOnKey = DtmfKey.Pound,
        MaxLengthSec = 120,
        PlayBeep = true,
    };
}

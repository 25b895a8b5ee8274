using Queue;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPercl(options =>
    options.UseFallback([new Say { Text = "Sorry, something went wrong. Please call again." }, new Hangup()]));
builder.Services.AddSingleton<WaitingLine>();
var app = builder.Build();
var queueId = app.Configuration["QueueId"] ?? throw new InvalidOperationException("QueueId is not set.");

// The voiceUrl of the number for callers.
app.MapPercl("/incomingCall", (InboundCallWebhook _, PerclUrls urls) =>
    new Hold(queueId, WaitUrl: urls.Of("wait"), LeftUrl: urls.Of("left")));

// FreeClimb asks what a waiting caller hears. At first it sends queueWait, after a Redirect other webhooks: the handler
// takes any webhook of a call.
app.MapPercl("/wait", (CallStateWebhook caller, WaitingLine line, PerclUrls urls) => line.TryConnect(caller.CallId)
    ? [new Dequeue()]
    : new Waiting(line.PositionOf(caller.CallId), urls.Of("key"))).WithName("wait");

app.MapPercl("/key", (GetDigitsWebhook key, PerclUrls urls) =>
    key.Digits is "1" ? [new Dequeue()] : [new Redirect { ActionUrl = urls.Of("wait") }]).WithName("key");

// A caller has left the queue: to talk to an agent, by a key, by hanging up, or because the queue was full.
app.MapPercl("/left", (QueueResultWebhook caller, WaitingLine line, PerclUrls urls) =>
{
    var agent = line.Leave(caller.CallId);
    switch (caller.QueueResult.Known)
    {
        case QueueResultStatus.Dequeued when agent is not null:
            return new MeetAgent(agent, urls.Of("callerLeft", new { agent }));

        case QueueResultStatus.QueueFull:
            return [new Say { Text = "All lines are busy. Please call again later." }, new Hangup()];

        default:
            if (agent is not null)
            {
                line.AgentIsFree(agent);
            }

            return [new Say { Text = "Thank you for calling. Goodbye." }, new Hangup()];
    }
}).WithName("left");

// The voiceUrl of the number for agents. Each agent waits in a conference.
app.MapPercl("/agent", (InboundCallWebhook _, PerclUrls urls) =>
    [new CreateConference { ActionUrl = urls.Of("desk") }]);

app.MapPercl("/desk", (CreateConferenceWebhook conference, WaitingLine line, PerclUrls urls) =>
{
    var agent = conference.ConferenceId;
    line.AgentComes(agent);
    return new WaitForCallers(agent, urls.Of("agentLeft", new { agent }));
}).WithName("desk");

// Somebody has left the conference of an agent. An agent who is still there gets the next caller.
app.MapPercl("/callerLeft/{agent}", (LeaveConferenceWebhook _, string agent, WaitingLine line) =>
{
    line.AgentIsFree(agent);
    return [new Hangup()];
}).WithName("callerLeft");

app.MapPercl("/agentLeft/{agent}", (LeaveConferenceWebhook _, string agent, WaitingLine line) =>
{
    line.AgentGoes(agent);
    return [new Hangup()];
}).WithName("agentLeft");

app.Run();

[PerclScript]
internal readonly partial record struct Hold(string QueueId, string WaitUrl, string LeftUrl)
{
    public Say Greeting => new() { Text = "All agents are busy. Please hold." };

    public Enqueue Wait => new() { QueueId = QueueId, WaitUrl = WaitUrl, ActionUrl = LeftUrl };
}

// FreeClimb takes only some commands while a caller waits. With Answers, the build reports all others.
[PerclScript(Answers = typeof(QueueWaitWebhook))]
internal readonly partial record struct Waiting(int Position, string KeyUrl)
{
    public GetDigits Choice => new()
    {
        ActionUrl = KeyUrl,
        MaxDigits = 1,
        InitialTimeoutMs = 10_000,
        Prompts = [new Say { Text = $"You are number {Position}. To leave the queue, press one." }],
    };
}

[PerclScript]
internal readonly partial record struct MeetAgent(string ConferenceId, string LeftUrl)
{
    public Say Greeting => new() { Text = "An agent is here." };

    public AddToConference Conference => new() { ConferenceId = ConferenceId, LeaveConferenceUrl = LeftUrl };
}

[PerclScript]
internal readonly partial record struct WaitForCallers(string ConferenceId, string LeftUrl)
{
    public Say Greeting => new() { Text = "Stay on the line. Callers are connected to you, one after the other." };

    // The agent hears music until a caller enters.
    public AddToConference Conference => new()
    {
        ConferenceId = ConferenceId,
        StartConfOnEnter = false,
        LeaveConferenceUrl = LeftUrl,
    };
}

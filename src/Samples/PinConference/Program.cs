using PinConference;

// The scripts are the files in Scripts. Each is a type whose properties are the placeholders of the file.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPercl(options =>
    options.UseFallback(new PerclFiles.Scripts.Goodbye { Reason = "Sorry, something went wrong. Please call again." }));
builder.Services.AddSingleton(TimeProvider.System).AddSingleton<Room>();
var app = builder.Build();
var pin = app.Configuration["Pin"] ?? throw new InvalidOperationException("Pin is not set.");
var hidePin = app.Configuration.GetValue<bool>("HidePin");

app.MapPercl("/incomingCall", (InboundCallWebhook _, PerclUrls urls) => AskForPin("Welcome.", attempt: 1, urls));

app.MapPercl("/pin/{attempt}", (GetDigitsWebhook entry, int attempt, Room room, PerclUrls urls) =>
    entry.Digits switch
    {
        _ when entry.Digits == pin => Enter(room, urls),
        _ when attempt < 3 => AskForPin("That is not the PIN.", attempt + 1, urls),
        _ => new PerclFiles.Scripts.Goodbye { Reason = "That is not the PIN." },
    }).WithName("pin");

app.MapPercl("/enter", (RedirectWebhook _, Room room, PerclUrls urls) => Enter(room, urls)).WithName("enter");

// FreeClimb has created the conference: the caller who asked for it is the first to join.
app.MapPercl("/created", (CreateConferenceWebhook conference, Room room, PerclUrls urls) =>
    Join(room.Created(conference.ConferenceId), urls)).WithName("created");

// FreeClimb runs this answer where a caller is removed, not where a caller hangs up.
app.MapPercl("/left", (LeaveConferenceWebhook _) =>
    new PerclFiles.Scripts.Goodbye { Reason = "You have left the conference." }).WithName("left");

app.MapPerclNotification("/status", (ConferenceStateWebhook conference, Room room) =>
{
    if (conference.Status.Known
        is ConferenceStatus.Terminated or ConferenceStatus.InternalError or ConferenceStatus.Failed)
    {
        room.Ended(conference.ConferenceId);
    }
}).WithName("status");

app.Run();

PerclFiles.Scripts.AskForPin AskForPin(string greeting, int attempt, PerclUrls urls) =>
    new() { Greeting = greeting, PinUrl = urls.Of("pin", new { attempt }), HidePin = hidePin };

static PerclFiles.Scripts.Join Join(string conferenceId, PerclUrls urls) =>
    new() { ConferenceId = conferenceId, LeftUrl = urls.Of("left") };

static IPerclScript Enter(Room room, PerclUrls urls)
{
    if (room.Id is { } conferenceId)
    {
        return Join(conferenceId, urls);
    }

    return room.TryCreate()
        ? new PerclFiles.Scripts.Create { CreatedUrl = urls.Of("created"), StatusUrl = urls.Of("status") }
        : new PerclFiles.Scripts.Wait { EnterUrl = urls.Of("enter") };
}

using Percl;
using Percl.AspNetCore;
using Percl.Webhooks;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPercl(options =>
    options.UseFallback([new Say { Text = "Sorry, something went wrong. Please call again." }, new Hangup()]));
var app = builder.Build();

// FreeClimb signs its requests. In Development those of this machine need no signature.
var calls = app.MapGroup("/").RequireFreeClimbSignature();

// The voiceUrl of the application.
calls.MapPercl("/incomingCall", (InboundCallWebhook call, PerclUrls urls) => new Menu("Welcome.", urls.Of("choice")));

calls.MapPercl("/choice", (GetDigitsWebhook menu, PerclUrls urls) => menu.Digits switch
{
    "1" => [new Say { Text = "We are open from 9 to 17 o'clock." }, new Hangup()],
    "2" => new Voicemail(urls.Of("message")),
    "" => [new Say { Text = "Goodbye." }, new Hangup()],
    _ => new Menu("There is no such choice.", urls.Of("choice")),
}).WithName("choice");

calls.MapPercl("/message", (RecordWebhook message, ILogger<Program> log) =>
{
    log.LogInformation("A message of {Seconds} s: {Url}", message.RecordingDurationSec, message.RecordingUrl);
    return [new Say { Text = "Thank you. Goodbye." }, new Hangup()];
}).WithName("message");

// The statusCallbackUrl of the application.
calls.MapPerclNotification("/status", (CallStatusWebhook call, ILogger<Program> log) =>
    log.LogInformation("Call {CallId} has ended: {Reason}", call.CallId, call.CallEndedReason));

app.Run();

[PerclScript]
internal readonly partial record struct Menu(string Welcome, string ChoiceUrl)
{
    public GetDigits Choice => new()
    {
        ActionUrl = ChoiceUrl,
        MaxDigits = 1,
        Prompts = [new Say { Text = $"{Welcome} Press one for our hours, or two to leave a message." }],
    };
}

[PerclScript]
internal readonly partial record struct Voicemail(string MessageUrl)
{
    public Say Request => new() { Text = "Please speak after the tone, and press pound." };

    public RecordUtterance Message => new()
    {
        ActionUrl = MessageUrl,
        FinishOnKey = "#",
        MaxLengthSec = 120,
        PlayBeep = true,
    };
}

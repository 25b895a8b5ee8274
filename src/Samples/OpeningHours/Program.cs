using OpeningHours;
using Percl.AspNetCore;
using Percl.Webhooks;

// The environment variable FreeClimb__PublicBaseUrl is the URL at which FreeClimb reaches the application. Each script
// is a file in Scripts. The build checks the file and makes a type of it. Its placeholders are the type's properties.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddPercl();
builder.Services.AddSingleton(TimeProvider.System).AddSingleton<Clock>();

var app = builder.Build();

app.MapPercl("/incomingCall", (InboundCallWebhook _, Clock clock, PerclUrls urls) => clock.IsOpen
    ? new PerclFiles.Scripts.Menu { ChoiceUrl = urls.Of("choice") }
    : new PerclFiles.Scripts.Closed { OpensAt = Clock.OpensAt, Times = 2 });

app.MapPercl("/choice", (GetDigitsWebhook menu, PerclUrls urls) => menu.Digits switch
{
    "1" => new PerclFiles.Scripts.Hours { OpensAt = Clock.OpensAt, ClosesAt = Clock.ClosesAt },
    _ => new PerclFiles.Scripts.Menu { ChoiceUrl = urls.Of("choice") },
}).WithName("choice");

app.Run();

using Percl;
using Percl.AspNetCore;
using Percl.Webhooks;
using Readme;

const string Secret = "sigsec_readme";

Statements.Scripts();
Console.WriteLine(Statements.List().ToJson());
Console.WriteLine(Statements.File());
try
{
    Console.WriteLine(new ConferenceLine("", "Ada").ToJson());
}
catch (PerclException refusal)
{
    Console.WriteLine($"{refusal.GetType()}: {refusal.Message}");
}

var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddPercl(options => options.SigningSecrets.Add(Secret));
var app = builder.Build();
app.MapPercl<GetDigitsWebhook>("/menu", menu => [new Say { Text = $"You pressed {menu.Digits}." }, new Hangup()])
    .RequireFreeClimbSignature();
await app.StartAsync();
using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
await Statements.Tests(client, Secret);
await app.StopAsync();
Console.WriteLine("The test has passed.");

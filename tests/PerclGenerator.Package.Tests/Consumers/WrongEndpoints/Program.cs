using Percl;
using Percl.AspNetCore;
using Percl.Webhooks;

var app = WebApplication.CreateBuilder(args).Build();
PerclScript script = [new Hangup()];

app.MapPercl<CallStatusWebhook>("/status", status => [new Hangup()]);
app.MapPost("/call", () => script.ToJson());
app.Run();

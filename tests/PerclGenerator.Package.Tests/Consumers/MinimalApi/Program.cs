var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPercl(options => options.PublicBaseUrl = "https://calls.example.com");
var app = builder.Build();

app.MapPercl("/call", (InboundCallWebhook call, PerclUrls urls) => new Welcome(call.From, urls.Of("menu")));
app.MapPercl<GetDigitsWebhook>("/menu", menu => [new Say { Text = $"You pressed {menu.Digits}." }, new Hangup()]).WithName("menu");
app.MapPerclNotification<CallStatusWebhook>("/status", status => { });
app.Run();

[PerclScript]
internal readonly partial record struct Welcome(string Caller, string MenuUrl)
{
    public Say Greeting => new() { Text = $"Hello {Caller}." };

    public GetDigits Menu => new() { ActionUrl = MenuUrl };
}

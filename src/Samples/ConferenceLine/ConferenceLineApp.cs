using ConferenceLine.Endpoints;

namespace ConferenceLine;

/// <summary>The application: an inbound call is greeted and gets a conference.</summary>
internal static class ConferenceLineApp
{
    private const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>Builds the application.</summary>
    /// <param name="settings">Settings that go before all others, as <c>--name=value</c>.</param>
    /// <param name="log">Where everything that is logged goes; null for the console.</param>
    public static WebApplication Build(string[] settings, ILoggerProvider? log = null)
    {
        var builder = WebApplication.CreateSlimBuilder(settings);
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        if (log is not null)
        {
            builder.Logging.ClearProviders().AddProvider(log);
        }

        builder.Services.AddSingleton<Callbacks>().AddSingleton<ConferenceLog>();

        var app = builder.Build();
        MapWebhooks(app);
        return app;
    }

    private static void MapWebhooks(WebApplication app)
    {
        var webhooks = app.MapGroup("/").AddEndpointFilter<RouteGroupBuilder, MalformedWebhook>();
        webhooks.MapPost("/incomingCall", IncomingCall.AnswerAsync);
        webhooks.MapPost("/conferenceCreated", ConferenceCreated.AnswerAsync);
        webhooks.MapPost("/conferenceStatusChanged", ConferenceStatusChanged.AnswerAsync);
        webhooks.MapPost("/conferenceLeft", ConferenceLeft.AnswerAsync);
    }
}

using ConferenceLine.Endpoints;
using Percl.AspNetCore;
using Percl.Webhooks;

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

        builder.Services.AddSingleton<ConferenceLog>();
        builder.Services.AddPercl(options =>
        {
            // Never the host that a request names, unless asked for: whoever sends one could then have the callbacks of
            // a call sent to himself.
            if (!options.UseRequestHost)
            {
                options.PublicBaseUrl ??= builder.Configuration[WebHostDefaults.ServerUrlsKey]!.Split(';')[0];
            }
        });

        var app = builder.Build();
        MapWebhooks(app, isSigned: builder.Configuration.GetSection("FreeClimb:SigningSecrets").Exists());
        return app;
    }

    private static void MapWebhooks(WebApplication app, bool isSigned)
    {
        var webhooks = app.MapGroup("/");
        if (isSigned)
        {
            webhooks.RequireFreeClimbSignature();
        }

        webhooks.MapPercl("/incomingCall", (InboundCallWebhook call, PerclUrls urls) => IncomingCall.Answer(call, urls))
            .WithName(nameof(IncomingCall));
        webhooks.MapPercl(
                "/conferenceCreated", (CreateConferenceWebhook conference, PerclUrls urls) =>
                    ConferenceCreated.Answer(conference, urls))
            .WithName(nameof(ConferenceCreated));
        webhooks.MapPercl(
                "/conferenceLeft", (LeaveConferenceWebhook participant, ConferenceLog log) =>
                    ConferenceLeft.Answer(participant, log))
            .WithName(nameof(ConferenceLeft));
        webhooks.MapPerclNotification<PerclWebhook, ConferenceLog>(
            "/conferenceStatusChanged", ConferenceStatusChanged.Note)
            .WithName(nameof(ConferenceStatusChanged));
    }
}

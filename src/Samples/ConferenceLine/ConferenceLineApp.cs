using ConferenceLine.Endpoints;
using ConferenceLine.Scripts;
using Percl.AspNetCore;
using Percl.Webhooks;

namespace ConferenceLine;

/// <summary>The application: greets an inbound call and gives it a conference.</summary>
internal static class ConferenceLineApp
{
    private const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>Builds the application.</summary>
    /// <param name="settings">Settings that override all others, as <c>--name=value</c>.</param>
    /// <param name="log">Receives the log; null for the console.</param>
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
            // The Host header of a request is used only where the settings ask for it: a forged request could otherwise
            // send the callbacks of a call elsewhere.
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

        webhooks.MapPercl<InboundCallWebhook, PerclUrls, Welcome>("/incomingCall", IncomingCall.Answer)
            .WithName(nameof(IncomingCall));
        webhooks.MapPercl<CreateConferenceWebhook, PerclUrls, JoinConference>(
                "/conferenceCreated", ConferenceCreated.Answer)
            .WithName(nameof(ConferenceCreated));
        webhooks.MapPercl<LeaveConferenceWebhook, ConferenceLog, Goodbye>("/conferenceLeft", ConferenceLeft.Answer)
            .WithName(nameof(ConferenceLeft));
        webhooks.MapPerclNotification<PerclWebhook, ConferenceLog>(
                "/conferenceStatusChanged", ConferenceStatusChanged.Note)
            .WithName(nameof(ConferenceStatusChanged));
    }
}

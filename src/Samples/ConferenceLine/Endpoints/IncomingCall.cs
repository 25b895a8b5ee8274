using ConferenceLine.Scripts;
using Percl.AspNetCore;
using Percl.Webhooks;

namespace ConferenceLine.Endpoints;

/// <summary>Answers an inbound call; the <c>voiceUrl</c> of the application.</summary>
internal static class IncomingCall
{
    public static Welcome Answer(InboundCallWebhook call, PerclUrls urls) => new(
        call.From,
        CreatedUrl: urls.Of(nameof(ConferenceCreated)),
        StatusUrl: urls.Of(nameof(ConferenceStatusChanged)));
}

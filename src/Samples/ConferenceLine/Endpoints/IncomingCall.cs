using ConferenceLine.Scripts;
using Percl.AspNetCore;
using Percl.Webhooks;

namespace ConferenceLine.Endpoints;

/// <summary>Somebody calls: the <c>voiceUrl</c> of the application.</summary>
internal static class IncomingCall
{
    public static async Task<PerclResult<Welcome>> AnswerAsync(
        HttpRequest request, Callbacks callbacks, CancellationToken cancellation)
    {
        var call = await PerclWebhook.ReadAsync<InboundCallWebhook>(request.Body, cancellation);
        return PerclResults.Percl(new Welcome(callbacks.BaseUrl, call.From));
    }
}

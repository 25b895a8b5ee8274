using Percl.Language.Data;
using Percl.Simulation;
using Percl.Webhooks;

namespace Percl.Tool.Calls;

/// <summary>Represents a webhook that was sent on its own.</summary>
/// <param name="Answer">The body of the answer.</param>
/// <param name="Status">The status and the media type of the answer; null where there is none.</param>
/// <param name="Failure">The reason for which FreeClimb would end the call; null for none.</param>
internal sealed record SingleWebhook(string Answer, string? Status, string? Failure)
{
    /// <summary>Sends a webhook.</summary>
    /// <param name="simulator">The simulator, which knows afterwards what is wrong with the answer.</param>
    /// <param name="url">The URL.</param>
    /// <param name="webhook">The webhook.</param>
    public static async Task<SingleWebhook> SendAsync(FreeClimbSimulator simulator, string url, PerclWebhook webhook)
    {
        var world = simulator.World;
        var sent = default(SingleWebhook);
        await simulator.Stage.DoAsync(async () =>
        {
            var isIgnored = LanguageData.Language.IsNotification(webhook.RequestType);
            var response = await world.Sender.PostAsync(url, webhook, callId: null, isIgnored);
            var target = world.Sender.Resolve(url);
            var status = response.Status is null ? null : $"{response.Status} {response.MediaType}".TrimEnd();
            sent = new SingleWebhook(response.Text, status, null);
            if (isIgnored)
            {
                world.Answers.ReadIgnored(response, webhook.RequestType, target, callId: null);
                sent = sent with { Failure = response.IsSuccess ? null : Text.Of(CallEndedReason.WebhookFailed) };
            }
            else if (world.Answers.Read(response, webhook.RequestType, target, callId: null).Failure is { } reason)
            {
                sent = sent with { Failure = Text.Of(reason) };
            }
        }).ConfigureAwait(false);
        return sent!;
    }
}

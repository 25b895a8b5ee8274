using Percl.Webhooks;

namespace Percl.Simulation;

/// <content>The webhooks of a call.</content>
internal sealed partial class Leg
{
    /// <summary>The time by which a notification is late, so that others overtake it.</summary>
    private static readonly TimeSpan Lateness = TimeSpan.FromSeconds(10);

    /// <summary>Returns a webhook with the fields that describe this call.</summary>
    public CallStateWebhook Describe(CallStateWebhook webhook) => webhook with
    {
        AccountId = World.AccountId,
        CallId = Id,
        From = From,
        To = To,
        CallStatus = IsAnswered && Input.Interruption is CallOver ? CallStatus.Completed : Status,
        Direction = _parties.Direction,
        QueueId = QueueId,
    };

    /// <summary>Posts a webhook whose answer is run.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="webhook">The webhook.</param>
    public async Task<Answer> AskAsync(string url, PerclWebhook webhook)
    {
        if (++_webhooks > World.Options.MaxWebhooksPerCall)
        {
            Record("simulator.limit", Choices.SimulatorLimit);
            return new Answer(webhook.RequestType, [], CallEndedReason.InternalError);
        }

        var response = await PostAsync(url, webhook);
        (AskedUrl, AnswerText) = (url, response.Text);
        return World.Answers.Read(response, webhook.RequestType, World.Sender.Resolve(url), Id);
    }

    /// <summary>Posts a webhook whose answer is ignored.</summary>
    /// <param name="url">The URL; null to post none.</param>
    /// <param name="webhook">The webhook.</param>
    public async Task TellAsync(string? url, PerclWebhook webhook)
    {
        if (url is null)
        {
            return;
        }

        if (World.TakeFault(SimulatedFault.LateNotification))
        {
            Record("webhook.late", ("requestType", webhook.RequestType));
            World.Scheduler.Begin(async () =>
            {
                await World.DelayAsync(Lateness);
                await World.NotifyAsync(url, webhook, Id);
            });
            return;
        }

        await World.NotifyAsync(url, webhook, Id);
    }

    /// <summary>
    /// Posts the result of a command. The answer takes the place of the script, unless the call was interrupted: after
    /// a hang-up the answer is not run, and after another interruption nothing is posted.
    /// </summary>
    /// <param name="url">The URL.</param>
    /// <param name="webhook">The webhook.</param>
    public async Task<Step> FinishAsync(string url, CallWebhook webhook)
    {
        switch (Input.Interruption)
        {
            case null:
                return new RunStep(await AskAsync(url, DescribeAny(webhook)));

            case CallOver:
                await PostUnheardAsync(url, webhook);
                return Step.Stop;

            default:
                return Step.Stop;
        }
    }

    /// <summary>Posts a webhook about a call that is over. Nobody runs what answers it.</summary>
    /// <param name="url">The URL; null to post none.</param>
    /// <param name="webhook">The webhook.</param>
    public async Task PostUnheardAsync(string? url, CallWebhook webhook)
    {
        if (url is not null)
        {
            Record("answer.unheard", Choices.HangupStatus, ("requestType", webhook.RequestType));
            await World.Sender.PostAsync(url, DescribeAny(webhook), Id, isAnswerIgnored: true);
        }
    }

    private async Task<Response> PostAsync(string url, PerclWebhook webhook)
    {
        if (World.TakeFault(SimulatedFault.LostWebhook))
        {
            return World.Sender.Lose(url, webhook, Id);
        }

        if (World.TakeFault(SimulatedFault.RepeatedWebhook))
        {
            await World.Sender.PostAsync(url, webhook, Id);
        }

        return await World.Sender.PostAsync(url, webhook, Id);
    }

    private CallWebhook DescribeAny(CallWebhook webhook) =>
        webhook is CallStateWebhook state ? Describe(state) : webhook;
}

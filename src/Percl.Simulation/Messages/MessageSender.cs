using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Sends messages, and brings those that arrive to the application.</summary>
/// <param name="world">The simulation.</param>
internal sealed class MessageSender(World world)
{
    private static readonly TimeSpan StepTime = TimeSpan.FromSeconds(1);
    private static readonly MessageStatus[] Steps = [MessageStatus.Queued, MessageStatus.Sending, MessageStatus.Sent];

    /// <summary>Sends a message, which takes its time while the call goes on.</summary>
    /// <param name="sms">The message.</param>
    /// <param name="call">The call whose script sends it; null for none.</param>
    /// <returns>The id of the message.</returns>
    public string Send(Sms sms, Leg? call)
    {
        var id = world.Ids.Next("SM");
        world.Log.Add("message.sent", call?.Id, null, ("messageId", id), ("from", sms.From), ("to", sms.To));
        if (sms.NotificationUrl is { } url)
        {
            world.Scheduler.Begin(() => ReportAsync(url, sms, id, call?.Id));
        }

        return id;
    }

    /// <summary>Brings a message to the application.</summary>
    /// <param name="url">The <c>smsUrl</c>.</param>
    /// <param name="from">The number that sends the message.</param>
    /// <param name="to">The number that receives it.</param>
    /// <param name="text">The text.</param>
    public async Task ReceiveAsync(string url, string from, string to, string text)
    {
        var id = world.Ids.Next("SM");
        var message = new MessageDeliveryWebhook
        {
            RequestType = MessageDeliveryWebhook.Name,
            AccountId = world.AccountId,
            ApplicationId = world.ApplicationId,
            PhoneNumberId = world.PhoneNumberId,
            MessageId = id,
            From = from,
            To = to,
            Text = text,
            Direction = MessageDirection.Inbound,
            Status = MessageStatus.Received,
            Uri = $"/Accounts/{world.AccountId}/Messages/{id}",
        };
        await world.NotifyAsync(url, message, callId: null);
    }

    private async Task ReportAsync(string url, Sms sms, string id, string? callId)
    {
        foreach (var status in Steps)
        {
            world.Log.Add(
                "message.status", callId, Choices.MessageSteps,
                ("messageId", id), ("status", Text.Of(status)));
            var report = new MessageStatusWebhook
            {
                RequestType = MessageStatusWebhook.Name,
                AccountId = world.AccountId,
                ApplicationId = world.ApplicationId,
                PhoneNumberId = world.PhoneNumberId,
                MessageId = id,
                CallId = callId,
                From = sms.From,
                To = sms.To,
                Text = sms.Text,
                Direction = MessageDirection.Outbound,
                Status = status,
            };
            await world.NotifyAsync(url, report, callId);
            await world.DelayAsync(StepTime);
        }
    }
}

using System.Text.Json;
using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Parks the call until it is resumed. The reference gives the webhooks no names.</summary>
internal sealed class ParkRun : CommandRun<Park>
{
    /// <summary>The names of the webhooks.</summary>
    public static readonly IReadOnlyList<string> Webhooks = [Parked, Waiting, Resumed];

    private const string Parked = "park";
    private const string Waiting = "parkWait";
    private const string Resumed = "unpark";

    /// <summary>The fields that no property of an unknown webhook has.</summary>
    private static readonly string[] Standard = ["callStatus", "direction", "queueId", "conferenceId", "parentCallId"];

    /// <inheritdoc/>
    protected override async Task<Step> RunAsync(Park command, Leg call, CommandContext context)
    {
        if (call.QueueId is not null || call.IsParked || call.ConferenceId is not null)
        {
            return context.Refuse("The call waits in a queue, is parked or is in a conference.");
        }

        call.IsParked = true;
        call.Record("parked", Choices.ParkNames);
        await call.TellAsync(command.NotificationUrl, Describe(call, Parked));
        var step = await WaitingScript.RunAsync(
            call, () => call.AskAsync(command.WaitUrl, Describe(call, Waiting)));
        call.IsParked = false;
        if (WaitingScript.IsLeft(call, step, WaitingPlace.Park))
        {
            return new RunStep(await call.AskAsync(command.ActionUrl, Describe(call, Resumed)));
        }

        // The call has ended. Nobody runs the answer.
        await call.World.Sender.PostAsync(
            command.ActionUrl, Describe(call, Resumed), call.Id, isAnswerIgnored: true);
        return step;
    }

    /// <summary>Returns a webhook with the standard fields.</summary>
    private static UnknownWebhook Describe(Leg call, string requestType)
    {
        // Any webhook of a call has them.
        var standard = call.Describe(new InboundCallWebhook
        {
            ConferenceId = call.ConferenceId,
            ParentCallId = call.ParentId,
        });
        using var json = JsonDocument.Parse(standard.ToUtf8Bytes());
        return new UnknownWebhook
        {
            RequestType = requestType,
            AccountId = standard.AccountId,
            CallId = standard.CallId,
            From = standard.From,
            To = standard.To,
            AdditionalFields = json.RootElement.EnumerateObject()
                .Where(static field => Standard.Contains(field.Name))
                .ToDictionary(static field => field.Name, static field => field.Value.Clone(), StringComparer.Ordinal),
        };
    }
}

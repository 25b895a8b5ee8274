using System.Net;
using System.Text.Json.Nodes;
using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Answers requests about calls, queues and messages.</summary>
/// <param name="simulator">The simulator.</param>
internal sealed class RestCalls(FreeClimbSimulator simulator)
{
    private World World => simulator.World;

    /// <summary>Makes a call.</summary>
    public RestAnswer Make(RestRequest request)
    {
        if (request.Find("to") is not { } to || request.Find("from") is not { } from)
        {
            return RestAnswer.Error(HttpStatusCode.BadRequest, "A call needs 'from' and 'to'.");
        }

        if (request.Find("callConnectUrl") is not { } url)
        {
            return RestAnswer.Error(
                HttpStatusCode.BadRequest, "The simulator has no applications: a call needs 'callConnectUrl'.");
        }

        var dialed = DialedCall.ByRestApi(url) with
        {
            SendDigits = request.Find("sendDigits"),
            IfMachine = Enum.TryParse<IfMachine>(request.Find("ifMachine"), ignoreCase: true, out var reaction)
                ? reaction
                : null,
            IfMachineUrl = request.Find("ifMachineUrl"),
        };
        if (request.FindNumber("timeout") is { } seconds)
        {
            dialed = dialed with { RingTime = TimeSpan.FromSeconds(seconds) };
        }

        var parent = request.Find("parentCallId") is { } id ? Find(id) : null;
        return simulator.Acts.TryDial(new CallParties(from, to, CallDirection.OutboundApi, parent), dialed) is { } call
            ? new RestAnswer(HttpStatusCode.OK, Describe(call, CallStatus.Queued))
            : RestAnswer.Error(HttpStatusCode.TooManyRequests, "There are too many calls.");
    }

    /// <summary>Returns a call.</summary>
    public RestAnswer Get(string id) => Find(id) is { } call
        ? new RestAnswer(HttpStatusCode.OK, Describe(call, call.Status))
        : RestAnswer.NotFound("call");

    /// <summary>Ends a call.</summary>
    public RestAnswer Update(string id, RestRequest request)
    {
        if (Find(id) is not { } call)
        {
            return RestAnswer.NotFound("call");
        }

        switch (request.Find("status"))
        {
            case "completed":
                Post(() => call.Input.Interrupt(new CallOver(CallEndedReason.AppHangup)));
                return RestAnswer.Accepted;

            case "canceled" when call.Status is CallStatus.Queued or CallStatus.Ringing:
                Post(() => call.Input.TryOffer(new Reacted(CallStatus.Canceled, null), Accepts.Reactions));
                return RestAnswer.Accepted;

            case "canceled":
                return RestAnswer.Error(HttpStatusCode.Conflict, "The call does not ring any more.");

            default:
                return RestAnswer.Error(HttpStatusCode.BadRequest, "'status' is 'completed' or 'canceled'.");
        }
    }

    /// <summary>Takes a call out of a queue.</summary>
    /// <param name="queue">The queue.</param>
    /// <param name="id">The call; null for the first.</param>
    public RestAnswer Dequeue(string queue, string? id)
    {
        var call = World.Calls.FirstOrDefault(one =>
            string.Equals(one.QueueId, queue, StringComparison.OrdinalIgnoreCase) && (id is null || one.Id == id));
        if (call is null)
        {
            return RestAnswer.NotFound("member");
        }

        Post(() =>
        {
            if (id is null)
            {
                simulator.Acts.TryDequeue(queue);
            }
            else
            {
                simulator.Acts.Dequeue(call);
            }
        });
        return new RestAnswer(HttpStatusCode.Accepted, new JsonObject { ["callId"] = call.Id });
    }

    /// <summary>Sends a message.</summary>
    public RestAnswer Send(RestRequest request)
    {
        if (request.Find("from") is not { } from
            || request.Find("to") is not { } to
            || request.Find("text") is not { } text)
        {
            return RestAnswer.Error(HttpStatusCode.BadRequest, "A message needs 'from', 'to' and 'text'.");
        }

        var message = new Sms { From = from, To = to, Text = text, NotificationUrl = request.Find("notificationUrl") };
        var id = simulator.Acts.Messages.Send(message, call: null);
        return new RestAnswer(HttpStatusCode.Accepted, new JsonObject
        {
            ["accountId"] = World.AccountId,
            ["messageId"] = id,
            ["status"] = Text.Of(MessageStatus.Queued),
            ["from"] = from,
            ["to"] = to,
            ["text"] = text,
            ["direction"] = "outbound",
            ["uri"] = $"/Accounts/{World.AccountId}/Messages/{id}",
        });
    }

    private Leg? Find(string id) =>
        World.Calls.FirstOrDefault(call => call.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    private void Post(Action act) => World.Scheduler.Post(_ => act(), null);

    private JsonObject Describe(Leg call, CallStatus status) => new()
    {
        ["accountId"] = World.AccountId,
        ["callId"] = call.Id,
        ["parentCallId"] = call.ParentId,
        ["from"] = call.From,
        ["to"] = call.To,
        ["status"] = Text.Of(status),
        ["uri"] = $"/Accounts/{World.AccountId}/Calls/{call.Id}",
    };
}

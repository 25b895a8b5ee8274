using System.Net;
using System.Text.Json.Nodes;

namespace Percl.Simulation;

/// <summary>Answers requests about conferences.</summary>
/// <param name="simulator">The simulator.</param>
internal sealed class RestConferences(FreeClimbSimulator simulator)
{
    private ConferenceRegistry Conferences => simulator.Acts.Conferences;

    /// <summary>Creates a conference.</summary>
    public RestAnswer Create(RestRequest request)
    {
        var world = simulator.World;
        var conference = Conferences.Create(world, call: null, new CreateConference
        {
            ActionUrl = "",
            StatusCallbackUrl = request.Find("statusCallbackUrl"),
            Alias = request.Find("alias"),
            PlayBeep = Enum.TryParse<PlayBeep>(request.Find("playBeep"), ignoreCase: true, out var beep) ? beep : null,
            Record = request.FindFlag("record"),
            WaitUrl = request.Find("waitUrl"),
        });
        var answer = new RestAnswer(HttpStatusCode.Accepted, Describe(conference));
        world.Scheduler.Begin(() => world.TakeFault(SimulatedFault.Conference)
            ? conference.FailAsync()
            : conference.OpenAsync());
        return answer;
    }

    /// <summary>Returns a conference.</summary>
    public RestAnswer Get(string id) => Conferences.Find(id) is { } conference
        ? new RestAnswer(HttpStatusCode.OK, Describe(conference))
        : RestAnswer.NotFound("conference");

    /// <summary>Updates a conference: its participants leave, or it ends.</summary>
    public RestAnswer Update(string id, RestRequest request)
    {
        if (Conferences.Find(id) is not { } conference)
        {
            return RestAnswer.NotFound("conference");
        }

        switch (request.Find("status"))
        {
            case "terminated":
                simulator.World.Scheduler.Begin(() => simulator.Acts.TerminateAsync(conference));
                return new RestAnswer(HttpStatusCode.NoContent);

            case "empty":
                Post(() =>
                {
                    foreach (var participant in conference.Participants)
                    {
                        simulator.Acts.Remove(participant.Call);
                    }
                });
                return new RestAnswer(HttpStatusCode.NoContent);

            default:
                return RestAnswer.Error(
                    HttpStatusCode.NotImplemented, "The simulator changes only 'status': 'empty' or 'terminated'.");
        }
    }

    /// <summary>Changes what a participant hears and says.</summary>
    public RestAnswer UpdateParticipant(string id, string call, RestRequest request)
    {
        if (FindParticipant(id, call) is not { } participant)
        {
            return RestAnswer.NotFound("participant");
        }

        Post(() =>
        {
            Set(request.FindFlag("talk"), participant.SetTalk);
            Set(request.FindFlag("listen"), participant.SetListen);
            Set(request.FindFlag("dtmfPassThrough"), participant.SetPassesKeys);
        });
        return RestAnswer.Accepted;

        static void Set(bool? value, Action<bool> set)
        {
            if (value is { } wanted)
            {
                set(wanted);
            }
        }
    }

    /// <summary>Removes a participant.</summary>
    public RestAnswer Remove(string id, string call)
    {
        if (FindParticipant(id, call) is not { } participant)
        {
            return RestAnswer.NotFound("participant");
        }

        Post(() => simulator.Acts.Remove(participant.Call));
        return new RestAnswer(HttpStatusCode.NoContent);
    }

    private Participant? FindParticipant(string id, string call) => Conferences.Find(id)?.Participants
        .FirstOrDefault(participant => participant.Call.Id.Equals(call, StringComparison.OrdinalIgnoreCase));

    private void Post(Action act) => simulator.World.Scheduler.Post(_ => act(), null);

    private JsonObject Describe(Conference conference) => new()
    {
        ["accountId"] = simulator.World.AccountId,
        ["conferenceId"] = conference.Id,
        ["alias"] = conference.Alias,
        ["status"] = Text.Of(conference.Status),
        ["uri"] = $"/Accounts/{simulator.World.AccountId}/Conferences/{conference.Id}",
    };
}

using Percl.Webhooks;
using static Percl.Simulation.Tests.FakeApplication;

namespace Percl.Simulation.Tests.Conferences;

/// <summary>
/// An application that gives the first caller a new conference and adds the others to it. Callers of "/keys" control
/// their calls with keys.
/// </summary>
internal sealed class ConferenceApplication
{
    private string _conference = "";

    public ConferenceApplication(CreateConference? command = null, AddToConference? join = null)
    {
        var create = (command ?? new CreateConference { ActionUrl = "" }) with { ActionUrl = Url("/created") };
        if (command?.StatusCallbackUrl is not "")
        {
            create = create with { StatusCallbackUrl = Url("/status") };
        }
        else
        {
            create = create with { StatusCallbackUrl = null };
        }

        Join = join ?? new AddToConference { ConferenceId = "" };
        App.On("/in", _ => Reply.Of(_conference is "" ? [create] : [Joining]))
            .On("/created", request =>
            {
                _conference = ((CreateConferenceWebhook)request.Webhook!).ConferenceId;
                return Reply.Of([Joining]);
            })
            .On("/status", _ => Reply.NoContent)
            .On("/moh.wav", _ => new Reply("RIFF", MediaType: "audio/wav"))
            .On("/left", [new Say { Text = "You have left." }, new Hangup()])
            .On("/joined", _ => Reply.NoContent);
        Simulator = App.Simulate();
    }

    public FakeApplication App { get; } = new();

    public FreeClimbSimulator Simulator { get; }

    /// <summary>How callers are added. The id of the conference is filled in.</summary>
    public AddToConference Join { get; set; }

    public SimulatedConference Conference => Assert.Single(Simulator.Conferences);

    /// <summary>The statuses that statusCallbackUrl was told, with the webhook that told each.</summary>
    public IEnumerable<string> Told => App.To("/status").Select(static request => (ConferenceStateWebhook)request.Webhook!)
        .Select(static webhook => $"{webhook.RequestType} {webhook.Status}");

    private AddToConference Joining => Join with { ConferenceId = _conference };

    /// <summary>Calls, and waits until the call is in the conference.</summary>
    public async Task<SimulatedPhone> CallAsync(string from = "+13125550100")
    {
        var phone = Simulator.Call(Url("/in"), from);
        await SettleAsync();
        return phone;
    }

    /// <summary>Lets happen what happens at once.</summary>
    public Task SettleAsync() => Simulator.AdvanceAsync(TimeSpan.Zero);

    /// <summary>The number of events of a kind.</summary>
    public int Count(string kind) => Simulator.Timeline.Count(one => one.Kind == kind);
}

using System.Globalization;
using Percl.Webhooks;
using static Percl.Simulation.Tests.FakeApplication;

namespace Percl.Simulation.Tests.RandomCalls;

/// <summary>
/// Callers who do anything at any time, of applications that answer anything that is valid: the simulator never throws and
/// never hangs, every call ends, and every body is a webhook of FreeClimb's.
/// </summary>
public sealed class RandomCallTests
{
    /// <summary>The environment variable that has the seed of the calls which are new each time.</summary>
    private const string Variable = "PERCL_RANDOM_SEED";

    private const int Rounds = 150;
    private const int StepsOfARound = 25;

    [Fact]
    public async Task Calls_End()
    {
        var events = await PlayAsync(seed: 1);

        // If the calls did not come everywhere, they would show little.
        Assert.Equal(27, events.Where(static one => one.Kind == "command").Select(static one => one["name"]).Distinct().Count());
        string[] reasons =
        [
            "appHangup", "farEndHangup", "conferenceTerminated", "removedFromConference", "appReject", "noAnswer", "busy",
            "machineDetected", "perclProcessingError", "internalError",
        ];
        Assert.Empty(reasons.Except(
            events.Where(static one => one.Kind == "call.ended").Select(static one => one["reason"]!)));
    }

    [Fact]
    public Task NewCalls_End() => PlayAsync(Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given
        ? int.Parse(given, CultureInfo.InvariantCulture)
        : Random.Shared.Next());

    [Fact]
    public async Task SameSeed_GivesTheSameCalls() => Assert.Equal((await RoundAsync(3)).ToNdjson(), (await RoundAsync(3)).ToNdjson());

    private static async Task<List<TimelineEvent>> PlayAsync(int seed)
    {
        var events = new List<TimelineEvent>();
        for (var round = 0; round < Rounds; round++)
        {
            try
            {
                events.AddRange((await RoundAsync(unchecked((seed * 1000) + round))).Timeline);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"{Variable}={seed}, round {round}: {exception.Message}", exception);
            }
        }

        return events;
    }

    /// <summary>Plays calls.</summary>
    private static async Task<FreeClimbSimulator> RoundAsync(int seed)
    {
        var random = new Random(seed);
        var app = new RandomApplication(random).Build();
        var simulator = app.Simulate(new SimulatorOptions
        {
            Seed = seed,
            MaxCalls = 12,
            Patience = TimeSpan.FromSeconds(30),
            MaxWebhooksPerCall = 60,
            QueueCapacity = 2,
            StatusCallbackUrl = Url("/told"),
        });
        var phones = new List<SimulatedPhone> { simulator.Call(Url("/any")) };
        for (var step = 0; step < StepsOfARound; step++)
        {
            await ActAsync(random, simulator, phones);
        }

        foreach (var phone in phones)
        {
            await phone.DisposeAsync();
        }

        // Calls that nobody has taken ring until their time is over, and each call has a longest time.
        await simulator.AdvanceAsync(TimeSpan.FromHours(5));
        var started = simulator.Timeline.Where(static one => one.Kind is "call.started" or "call.dialed");
        var ended = simulator.Timeline.Where(static one => one.Kind is "call.ended");
        Assert.Equal(
            started.Select(static one => one.CallId).Order(StringComparer.Ordinal),
            ended.Select(static one => one.CallId).Order(StringComparer.Ordinal));
        Assert.All(phones, static phone => Assert.NotNull(phone.Ended));
        Assert.Empty(app.Unreadable);
        Assert.DoesNotContain(simulator.Timeline, static one => one.Kind is "webhook.failed" or "audio.failed");
        Assert.DoesNotContain(simulator.Findings, static finding => finding.Severity is FindingSeverity.Error);
        return simulator;
    }

    private static async Task ActAsync(Random random, FreeClimbSimulator simulator, List<SimulatedPhone> phones)
    {
        var phone = phones[random.Next(phones.Count)];
        switch (random.Next(13))
        {
            case 0 when phones.Count < 5:
                phones.Add(simulator.Call(Url("/any")));
                break;

            case 1 when phones.Count < 5:
                phones.Add(simulator.Dial(Url("/any"), ifMachine: IfMachine.Redirect, ifMachineUrl: Url("/any")));
                break;

            case 2:
                await TryAsync(async () => phones.Add(await simulator.RingsAsync()));
                break;

            case 3:
                await TryAsync(() => phone.AnswersAsync(random.Next(2) == 0 ? MachineType.AnsweringMachine : null));
                break;

            case 4:
                await TryAsync(() => phone.RefusesAsync(random.Next(2) == 0 ? CallStatus.Busy : CallStatus.Failed));
                break;

            case 5:
                await phone.PressesAsync(random.Next(2) == 0 ? "1#" : "*0", atOnce: true);
                break;

            case 6:
                await TryAsync(() => phone.SaysAsync("yes"));
                break;

            case 7:
                await TryAsync(phone.MumblesAsync);
                break;

            case 8 when random.Next(3) == 0:
                await phone.HangsUpAsync();
                break;

            case 9:
                await simulator.DequeueAsync(RandomApplication.QueueIds[random.Next(2)]);
                break;

            case 10 when simulator.Conferences.FirstOrDefault(room => room.Participants.Contains(phone.CallId)) is { } room:
                await (random.Next(3) == 0 ? room.TerminateAsync() : room.RemoveAsync(phone));
                break;

            case 11 when random.Next(4) == 0:
                simulator.FailNext((SimulatedFault)random.Next(3));
                break;

            default:
                await simulator.AdvanceAsync(TimeSpan.FromMilliseconds(random.Next(4000)));
                break;
        }
    }

    /// <summary>A step that cannot happen is none.</summary>
    private static async Task TryAsync(Func<Task> step)
    {
        try
        {
            await step();
        }
        catch (SimulationException)
        {
        }
    }
}

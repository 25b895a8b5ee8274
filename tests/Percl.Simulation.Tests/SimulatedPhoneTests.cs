using static Percl.Simulation.Tests.FakeApplication;

namespace Percl.Simulation.Tests;

/// <summary>The steps of tests, and what they say when they fail.</summary>
public sealed class SimulatedPhoneTests
{
    private readonly FakeApplication _app = new FakeApplication()
        .On("/in", [new Say { Text = "Welcome." }, new GetDigits { ActionUrl = Url("/end") }])
        .On("/end", [new Hangup()]);

    [Fact]
    public async Task TextThatIsNotHeard_FailsWithTheTranscript()
    {
        await using var phone = _app.Simulate().Call(Url("/in"));

        var failure = await Assert.ThrowsAsync<SimulationException>(() => phone.HearsAsync("Goodbye*"));

        Assert.StartsWith("'Goodbye*' must be heard. The call has ended: appHangup.\n", failure.Message, StringComparison.Ordinal);
        Assert.Contains("text=Welcome.", failure.Message, StringComparison.Ordinal);
        Assert.Contains("requestType=getDigits", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TextThatWasHeardBefore_IsNotHeardAgain()
    {
        await using var phone = _app.Simulate().Call(Url("/in"));
        await phone.HearsAsync("Wel?ome.");

        await Assert.ThrowsAsync<SimulationException>(() => phone.HearsAsync("Welcome."));
    }

    [Fact]
    public async Task Keys_ThatNobodyAsksFor_Fail()
    {
        _app.On("/in", [new Say { Text = "Welcome." }]);
        await using var phone = _app.Simulate().Call(Url("/in"));

        var failure = await Assert.ThrowsAsync<SimulationException>(() => phone.PressesAsync("1"));

        Assert.StartsWith("The application must ask for keys. The call has ended", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherSteps_FailWhereTheyCannotHappen()
    {
        var simulator = _app.Simulate(new SimulatorOptions { Patience = TimeSpan.FromSeconds(1) });
        await using var phone = simulator.Call(Url("/in"));

        await Assert.ThrowsAsync<SimulationException>(() => phone.AnswersAsync());
        await Assert.ThrowsAsync<SimulationException>(() => phone.SaysAsync("Hello"));
        await Assert.ThrowsAsync<SimulationException>(() => simulator.RingsAsync());
        var failure = await Assert.ThrowsAsync<SimulationException>(phone.EndsAsync);
        Assert.StartsWith("The call must end. It did not happen within 00:00:01.", failure.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(() => phone.PressesAsync("A"));
        await Assert.ThrowsAsync<ArgumentException>(() => phone.PressesAsync(""));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => phone.RefusesAsync(Webhooks.CallStatus.Completed));
    }

    [Fact]
    public async Task Argument_OutOfItsRange_IsRefused()
    {
        var simulator = _app.Simulate();
        await using var phone = simulator.Call(Url("/in"));
        var script = CallScript.Parse("wait 1s");

        Assert.Throws<ArgumentOutOfRangeException>(() => simulator.FailNext((SimulatedFault)99));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => simulator.AdvanceAsync(TimeSpan.FromSeconds(-1)));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => phone.SaysAsync("yes", confidence: 101));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => phone.SaysAsync("yes", confidence: -1));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => phone.AnswersAsync((Webhooks.MachineType)99));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => script.LoadAsync(simulator, -1));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => script.LoadAsync(simulator, 1, TimeSpan.FromSeconds(-1)));
        Assert.Throws<ArgumentException>(() => simulator.Dial(Url("/in"), ifMachine: IfMachine.Redirect));
        Assert.Throws<ArgumentException>(() => simulator.Dial(Url("/in"), ifMachine: IfMachine.Hangup, ifMachineUrl: Url("/in")));
        Assert.All(
            new SimulatorOptions[]
            {
                new() { WebhookTimeout = TimeSpan.Zero },
                new() { WebhookTimeout = TimeSpan.FromDays(30) },
                new() { AudioDuration = TimeSpan.FromSeconds(-1) },
                new() { StreamDuration = TimeSpan.FromSeconds(-1) },
                new() { Patience = TimeSpan.FromSeconds(-1) },
                new() { QueueCapacity = -1 },
                new() { MaxWebhooksPerCall = -1 },
                new() { MaxCalls = -1 },
            },
            options => Assert.Throws<ArgumentOutOfRangeException>(() => _app.Simulate(options)));
    }

    /// <summary>The times are the longest that are possible.</summary>
    [Fact]
    public async Task LongestTimes_AreTaken()
    {
        var simulator = _app.Simulate(new SimulatorOptions
        {
            Patience = TimeSpan.MaxValue,
            WebhookTimeout = Timeout.InfiniteTimeSpan,
            AudioDuration = TimeSpan.Zero,
            QueueCapacity = 0,
        });
        await using var phone = simulator.Call(Url("/in"));

        await phone.HearsAsync("Welcome.");
        await simulator.AdvanceAsync(TimeSpan.MaxValue);

        Assert.Equal(Webhooks.CallEndedReason.AppHangup, phone.Ended);
    }

    [Fact]
    public async Task Failure_HasWhatIsWrong_AndSaysWhatIsLeftOut()
    {
        var count = 0;
        _app.On("/in", [new Redirect { ActionUrl = Url("/next") }])
            .On("/next", _ => Reply.Of(++count < 100
                ? [new Say { Text = new string('x', 1_000) }, new Redirect { ActionUrl = Url("/next") }]
                : [new Redirect { ActionUrl = Url("/gone") }]));
        var simulator = _app.Simulate(new SimulatorOptions { Patience = TimeSpan.FromHours(3) });
        await using var phone = simulator.Call(Url("/in"));

        var failure = await Assert.ThrowsAsync<SimulationException>(() => phone.HearsAsync("Goodbye*"));

        var lines = failure.Message.Split('\n');
        Assert.Equal(
            [
                "'Goodbye*' must be heard. The call has ended: webhookFailed.",
                $"redirect {Url("/gone")}: The application has no such endpoint (404).",
                "",
                $"… {simulator.Timeline.Count - 200} events before are left out: see FreeClimbSimulator.ToString().",
            ],
            lines[..4]);
        Assert.Equal(205, lines.Length);
        Assert.Contains(lines, static line => line.EndsWith("xxx… (644 characters are left out)", StringComparison.Ordinal));
        Assert.All(lines, static line => Assert.InRange(line.Length, 0, 450));
    }

    [Fact]
    public async Task EndedCall_HangsUpWithoutEffect()
    {
        var phone = _app.Simulate().Call(Url("/in"));
        await phone.EndsAsync();
        var transcript = phone.Transcript;

        await phone.HangsUpAsync();
        await phone.DisposeAsync();

        Assert.Equal(transcript, phone.Transcript);
    }

    [Fact]
    public async Task UrlOfTheClient_StandsForThePublicOne()
    {
        _app.On("/base/in", [new Redirect { ActionUrl = "https://public.example.com/app/next?x=1" }])
            .On("/base/next", [new Redirect { ActionUrl = "https://public.example.com/application" }])
            .On("/application", [new Hangup()]);
        using var client = new HttpClient(new Handler(_app)) { BaseAddress = new Uri("http://localhost:5000/base/") };
        var simulator = new FreeClimbSimulator(
            client, new SimulatorOptions { PublicBaseUrl = "https://public.example.com/app/" });
        await using var phone = simulator.Call("in");
        await phone.EndsAsync();

        Assert.Equal(
            ["http://localhost:5000/base/in", "http://localhost:5000/base/next?x=1", "https://public.example.com/application"],
            _app.Requests.Select(static request => request.Uri.ToString()));
    }

    private sealed class Handler(FakeApplication app) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            app.SendAsync(request, cancellationToken);
    }
}

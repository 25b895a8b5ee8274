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

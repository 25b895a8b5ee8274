using System.Text.Json;
using static Percl.Simulation.Tests.FakeApplication;

namespace Percl.Simulation.Tests.Timeline;

public sealed class TimelineTests
{
    [Fact]
    public async Task SameSeed_GivesTheSameTimeline()
    {
        var first = await PlayAsync(seed: 7);

        Assert.Equal(first, await PlayAsync(seed: 7));
        Assert.NotEqual(first, await PlayAsync(seed: 8));
        // Tests that share an application must not be given the calls of others.
        Assert.NotEqual(await PlayAsync(seed: null), await PlayAsync(seed: null));
    }

    [Fact]
    public async Task Text_HasALineForEachEvent_AndMarksChoices()
    {
        var app = new FakeApplication().On("/in", [new Say { Text = "Hello you." }, new Hangup()]);
        var simulator = app.Simulate();
        await using var phone = simulator.Call(Url("/in"));
        await phone.EndsAsync();

        var call = phone.CallId[..8];
        Assert.Equal(
            $"""
                0.000  {call}  call.started      from=+13125550100 to=+13125550199 direction=inbound
                0.000  {call}  webhook.request   requestType=inboundCall url=https://app.example.com/in
                0.000  {call}  webhook.response  status=200 type=application/json
                0.000  {call}  command           name=Say number=1
                0.000  {call}  call.answered
                0.000  {call}  say               text="Hello you." (not documented: 15 characters take a second)
                0.667  {call}  command           name=Hangup number=2
                0.667  {call}  hangup
                0.667  {call}  call.ended        status=completed reason=appHangup seconds=1
            """.ReplaceLineEndings("\n"),
            simulator.ToString());
    }

    [Fact]
    public async Task Ndjson_HasAnObjectForEachEvent()
    {
        var app = new FakeApplication().On("/in", [new Say { Text = "\"Olá\"\n☕" }]);
        var simulator = app.Simulate();
        await using var phone = simulator.Call(Url("/in"));
        await phone.EndsAsync();

        var lines = simulator.ToNdjson().Split('\n');
        Assert.Equal("", lines[^1]);
        var events = lines[..^1].Select(static line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.All(events, static one => Assert.Distinct(one.EnumerateObject().Select(static member => member.Name)));
        Assert.Equal(simulator.Timeline.Select(static one => one.Kind), events.Select(static one => one.GetProperty("kind").GetString()));
        var said = events.Single(static one => one.GetProperty("kind").GetString() == "say");
        Assert.Equal("\"Olá\"\n☕", said.GetProperty("text").GetString());
        Assert.Equal(phone.CallId, said.GetProperty("callId").GetString());
        Assert.Equal(simulator.Timeline.Single(static one => one.Kind == "say").NotDocumented, said.GetProperty("notDocumented").GetString());
    }

    [Fact]
    public void ChoicesPage_IsTheTable()
    {
        var page = Repository.Find("src/Percl.Simulation/Choices.md");
        if (Environment.GetEnvironmentVariable("PERCL_UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(page, Choices.ToMarkdown());
        }

        Assert.Equal(Choices.ToMarkdown(), File.ReadAllText(page).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Choices_AreSaidOnce() => Assert.Equal(
        Choices.All.Count, Choices.All.Select(static choice => choice.About + choice.What).Distinct().Count());

    private static async Task<string> PlayAsync(int? seed)
    {
        var app = new FakeApplication()
            .On("/in", [new Say { Text = "Hello." }, new Redirect { ActionUrl = Url("/next") }])
            .On("/next", [new Pause { Length = 10 }, new RecordUtterance { ActionUrl = Url("/bye") }])
            .On("/bye", [new Hangup()]);
        var simulator = app.Simulate(new SimulatorOptions { Seed = seed });
        var phones = Enumerable.Range(0, 20).Select(_ => simulator.Call(Url("/in"))).ToList();
        await Task.WhenAll(phones.Select(static phone => phone.EndsAsync()));
        return simulator.ToNdjson();
    }
}

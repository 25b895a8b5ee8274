using Percl.Simulation;
using Percl.Webhooks;

namespace Samples.Tests.ConferenceLine;

/// <summary>Whole calls over HTTP, signed.</summary>
public sealed class WholeCallTests
{
    private const string Secret = "sigsec_of_the_test";

    [Fact]
    public async Task Caller_IsGreeted_Conferred_AndRecorded()
    {
        using var log = new RecordedLog();
        await using var server = await LoopbackServer.StartAsync(
            log, "--FreeClimb:UseRequestHost=true", $"--FreeClimb:SigningSecrets:0={Secret}");
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = server.Url };
        var simulator = new FreeClimbSimulator(client, new SimulatorOptions { SigningSecrets = ["sigsec_old", Secret] });

        await using var phone = simulator.Call("/incomingCall");
        await phone.HearsAsync("Welcome, +13125550100. Your conference is being opened.");
        await simulator.AdvanceAsync(TimeSpan.FromMinutes(1));
        var conference = Assert.Single(simulator.Conferences);
        Assert.Equal((ConferenceStatus.InProgress, "Conference of +13125550100"), (conference.Status, conference.Alias));

        await conference.RemoveAsync(phone);
        await phone.HearsAsync("Thank you for calling. Goodbye.");

        Assert.Equal(CallEndedReason.AppHangup, await phone.EndsAsync());
        await conference.TerminateAsync();
        Assert.Empty(simulator.Findings);
        Assert.Equal(
            ["creating", "empty", "populated", "inProgress", "empty", "terminated"],
            simulator.Timeline.Where(static one => one.Kind == "conference.status").Select(static one => one["status"]));
        Assert.Contains(log.Messages, static message => message.Contains("was recorded: 57 s", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WrongSecret_IsShown()
    {
        using var log = new RecordedLog();
        await using var server = await LoopbackServer.StartAsync(log, $"--FreeClimb:SigningSecrets:0={Secret}");
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = server.Url };
        var simulator = new FreeClimbSimulator(client, new SimulatorOptions { SigningSecrets = ["sigsec_other"] });

        await using var phone = simulator.Call("/incomingCall");

        Assert.Equal(CallEndedReason.WebhookFailed, await phone.EndsAsync());
        Assert.Contains("status=401", phone.Transcript, StringComparison.Ordinal);
    }
}

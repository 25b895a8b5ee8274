using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Percl.Simulation;
using Samples.Tests.ConferenceLine;

namespace Samples.Tests;

/// <summary>Whole calls as text, over HTTP.</summary>
public sealed class CallScriptTests
{
    private static readonly SimulatorOptions MenuOptions = new()
    {
        StatusCallbackUrl = "/status",
        PublicBaseUrl = "https://menu.example.com",
    };

    [Theory]
    [InlineData("""
        # The menu.
        call /incomingCall
        < Say "Welcome."
        < GetSpeech "Say or press one*"
        > mumble
        < GetDigits "Sorry. Press one*" maxDigits 1
        > 1
        < Say "We are here from 9 to 17*"
        expect callEndedReason appHangup
        expect no findings
        """)]
    [InlineData("""
        # An agent takes the call.
        call caller /incomingCall
        > say 2
        < Say "Please hold for an agent."
        rings agent
        > answer
        < Say "A caller is waiting."
        < AddToConference
        caller < AddToConference
        expect conferenceStatus inProgress
        terminate conference
        agent expect callEndedReason conferenceTerminated
        expect no findings
        """)]
    [InlineData("""
        # The agent's line is busy.
        call caller /incomingCall
        > say 2
        rings agent
        > busy
        caller < Say "Nobody can talk to you now*"
        > say Please call me back.
        > #
        < Say "Thank you for calling. Goodbye."
        caller expect callEndedReason appHangup
        """)]
    [InlineData("""
        # The agent does not answer.
        call caller /incomingCall
        > say 2
        rings agent
        agent expect callEndedReason noAnswer
        caller < RecordUtterance maxLengthSec 120
        > silence
        < Say "Thank you for calling. Goodbye."
        """)]
    [InlineData("""
        # A machine is taken for an agent.
        call caller /incomingCall
        > say 2
        rings agent
        > machine
        < Say "A caller is waiting."
        caller < AddToConference
        """)]
    public Task Menu(string script) => PlayAsync<global::Menu.Transfers>(script, MenuOptions);

    [Theory]
    [InlineData("""
        # Two agents and three callers.
        call ada /incomingCall
        < "You are number 1.*"
        call bob /incomingCall
        < "You are number 2.*"
        call eve /incomingCall
        < "You are number 3.*"
        call first /agent
        < Say "Stay on the line.*"
        call second /agent
        < Say "Stay on the line.*"
        ada < Say "An agent is here."
        bob < Say "An agent is here."
        eve < "You are number 1.*"
        bob > hangup
        eve < Say "An agent is here."
        expect no findings
        """)]
    public Task Queue(string script) => PlayAsync<global::Queue.WaitingLine>(
        script, new SimulatorOptions { PublicBaseUrl = "https://queue.example.com" });

    [Fact]
    public async Task Conference_OverHttp()
    {
        using var log = new RecordedLog();
        await using var server = await LoopbackServer.StartAsync(log, "--FreeClimb:UseRequestHost=true");
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = server.Url };

        await CallScript.Parse("""
            call /incomingCall
            < Say "Welcome, +13125550100.*"
            < CreateConference
            < AddToConference
            expect conferenceStatus inProgress
            wait 1min
            leaves conference
            < Say "Thank you for calling. Goodbye."
            expect callEndedReason appHangup
            terminate conference
            expect conferenceStatus terminated
            expect webhook conferenceRecordingStatus
            expect no findings
            """).RunAsync(new FreeClimbSimulator(client));
    }

    [Fact]
    public async Task Menu_IsExplored()
    {
        await using var factory = new WebApplicationFactory<global::Menu.Transfers>();
        var simulator = new FreeClimbSimulator(factory.CreateClient(), MenuOptions);

        var found = await CallExploration.RunAsync(simulator, "/incomingCall", new ExplorationOptions
        {
            MaxDepth = 3,
            Endpoints =
            [
                "/incomingCall", "/speech", "/key", "/transfer", "/wait", "/agent", "/recorded", "/status",
            ],
        });

        Assert.Empty(found.Unreached);
        Assert.Empty(found.Errors);
        Assert.Empty(found.DeadEnds);
        simulator.EnsureNoFindings();
        Assert.Contains(found.Reached, static path => path.StartsWith("/conference/", StringComparison.Ordinal));
    }

    private static async Task PlayAsync<TApplication>(string script, SimulatorOptions options)
        where TApplication : class
    {
        await using var factory = new WebApplicationFactory<TApplication>();
        // With the overload that takes a port, the factory sets the address while the application may start already.
        factory.UseKestrel(static options => options.Listen(IPAddress.Loopback, 0));
        factory.StartServer();
        var url = factory.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(url) };
        await CallScript.Parse(script).RunAsync(new FreeClimbSimulator(client, options));
    }
}

using Microsoft.AspNetCore.Mvc.Testing;
using Percl.Simulation;
using Percl.Webhooks;
using Queue;

namespace Samples.Tests.Queue;

/// <summary>Whole calls: callers wait, and two agents talk to them.</summary>
public sealed class WholeCallTests : IDisposable
{
    // Any type of the application will do. This project tests several applications, and each has a Program.
    private readonly WebApplicationFactory<WaitingLine> _factory = new();
    private readonly FreeClimbSimulator _simulator;

    public WholeCallTests() => _simulator = new FreeClimbSimulator(
        _factory.CreateClient(), new SimulatorOptions { PublicBaseUrl = "https://queue.example.com" });

    public void Dispose()
    {
        _factory.Dispose();
        _simulator.EnsureNoFindings();
    }

    [Fact]
    public async Task Callers_TalkToTwoAgents_InTheirOrder()
    {
        await using var ada = await WaitAsync(position: 1);
        await using var bob = await WaitAsync(position: 2);
        await using var eve = await WaitAsync(position: 3);
        await using var first = await ComeAsync();
        await using var second = await ComeAsync();

        await ada.HearsAsync("An agent is here.");
        await bob.HearsAsync("An agent is here.");
        await _simulator.AdvanceAsync(TimeSpan.FromSeconds(5));

        Assert.Equal(
            [[first.CallId, ada.CallId], [second.CallId, bob.CallId]],
            _simulator.Conferences.Select(static conference => conference.Participants));
        await eve.HearsAsync("You are number 1.*");

        // The agent who becomes free takes the next caller.
        await bob.HangsUpAsync();
        await eve.HearsAsync("An agent is here.");
        await _simulator.AdvanceAsync(TimeSpan.FromSeconds(5));
        Assert.Equal([second.CallId, eve.CallId], _simulator.Conferences[1].Participants);
    }

    [Fact]
    public async Task Caller_WhoPressesOne_LeavesTheQueue()
    {
        await using var phone = await WaitAsync(position: 1);
        await phone.PressesAsync("7");
        await phone.HearsAsync("You are number 1.*");
        await phone.PressesAsync("1");

        await phone.HearsAsync("Thank you for calling. Goodbye.");
    }

    [Fact]
    public async Task Caller_OfAFullQueue_HearsIt()
    {
        var simulator = new FreeClimbSimulator(_factory.CreateClient(), new SimulatorOptions { QueueCapacity = 0 });
        await using var phone = simulator.Call("/incomingCall");

        await phone.HearsAsync("All lines are busy. Please call again later.");

        Assert.Equal(CallEndedReason.AppHangup, await phone.EndsAsync());
    }

    [Fact]
    public async Task Caller_WhoHangsUp_MakesTheNextOneTheFirst()
    {
        await using var ada = await WaitAsync(position: 1);
        await using var bob = await WaitAsync(position: 2);

        await ada.HangsUpAsync();

        await bob.HearsAsync("You are number 1.*");
    }

    private async Task<SimulatedPhone> WaitAsync(int position)
    {
        var phone = _simulator.Call("/incomingCall");
        await phone.HearsAsync("All agents are busy. Please hold.");
        await phone.HearsAsync($"You are number {position}. To leave the queue, press one.");
        return phone;
    }

    private async Task<SimulatedPhone> ComeAsync()
    {
        var agent = _simulator.Call("/agent");
        await agent.HearsAsync("Stay on the line.*");
        return agent;
    }
}

using Menu;
using Microsoft.AspNetCore.Mvc.Testing;
using Percl.Simulation;
using Percl.Webhooks;

namespace Samples.Tests.Menu;

/// <summary>Whole calls, from the first ring to the end.</summary>
public sealed class WholeCallTests : IDisposable
{
    private const string Agent = "+13125550199";
    private const string Caller = "+13125550101";
    private const string Number = "+13125550100";

    // Any type of the application will do. This project tests several applications, and each has a Program.
    private readonly WebApplicationFactory<Transfers> _factory = new();
    private readonly FreeClimbSimulator _simulator;

    public WholeCallTests() => _simulator = new FreeClimbSimulator(
        _factory.CreateClient(),
        new SimulatorOptions { StatusCallbackUrl = "/status", PublicBaseUrl = "https://menu.example.com" });

    public void Dispose()
    {
        _factory.Dispose();
        _simulator.EnsureNoFindings();
    }

    [Fact]
    public async Task Caller_WhoSaysANumberOrPressesAKey_HearsTheHours()
    {
        await using var speaker = Call();
        await speaker.HearsAsync("Say or press one*");
        await speaker.SaysAsync("1");
        await speaker.HearsAsync("We are here from 9 to 17*");
        Assert.Equal(CallEndedReason.AppHangup, await speaker.EndsAsync());

        await using var keys = Call();
        await keys.MumblesAsync();
        await keys.HearsAsync("Sorry. Press one*");
        await keys.PressesAsync("1");
        await keys.HearsAsync("We are here from 9 to 17*");
    }

    [Fact]
    public async Task Caller_WhoDoesNothing_HearsGoodbye()
    {
        await using var phone = Call();

        await phone.HearsAsync("Sorry*");
        await phone.HearsAsync("Thank you for calling. Goodbye.");

        Assert.Equal(CallEndedReason.AppHangup, await phone.EndsAsync());
    }

    [Fact]
    public async Task Agent_WhoAnswers_MeetsTheCaller()
    {
        await using var phone = await AskForAgentAsync();
        await using var agent = await _simulator.RingsAsync(Agent);
        await agent.AnswersAsync();

        await agent.HearsAsync("A caller is waiting.");
        await _simulator.AdvanceAsync(TimeSpan.FromSeconds(5));

        var conference = Assert.Single(_simulator.Conferences);
        Assert.Equal([agent.CallId, phone.CallId], conference.Participants);
        Assert.Equal(ConferenceStatus.InProgress, conference.Status);
    }

    [Theory]
    [InlineData(CallStatus.Busy)]
    [InlineData(CallStatus.NoAnswer)]
    [InlineData(CallStatus.Failed)]
    public async Task Agent_WhoDoesNotAnswer_IsReplacedByTheMailbox(CallStatus status)
    {
        await using var phone = await AskForAgentAsync();
        await using var agent = await _simulator.RingsAsync(Agent);
        await agent.RefusesAsync(status);

        await LeaveMessageAsync(phone);
    }

    [Fact]
    public async Task Agent_WhoseTelephoneRingsTooLong_IsReplacedByTheMailbox()
    {
        await using var phone = await AskForAgentAsync();
        await using var agent = await _simulator.RingsAsync(Agent);

        Assert.Equal(CallEndedReason.NoAnswer, await agent.EndsAsync());

        await LeaveMessageAsync(phone);
    }

    /// <summary>The application does not ask whether it is one.</summary>
    [Fact]
    public async Task Machine_IsTakenForAnAgent()
    {
        await using var phone = await AskForAgentAsync();
        await using var machine = await _simulator.RingsAsync(Agent);
        await machine.AnswersAsync(MachineType.AnsweringMachine);

        await machine.HearsAsync("A caller is waiting.");
        await _simulator.AdvanceAsync(TimeSpan.FromSeconds(5));

        Assert.Equal([machine.CallId, phone.CallId], Assert.Single(_simulator.Conferences).Participants);
    }

    [Fact]
    public async Task Agent_OfACallerWhoHangsUp_HearsIt()
    {
        await using var phone = await AskForAgentAsync();
        await using var agent = await _simulator.RingsAsync(Agent);
        await phone.HangsUpAsync();

        await agent.AnswersAsync();

        await agent.HearsAsync("The caller has hung up.");
        Assert.Equal(CallEndedReason.AppHangup, await agent.EndsAsync());
    }

    private static async Task LeaveMessageAsync(SimulatedPhone phone)
    {
        await phone.HearsAsync("Nobody can talk to you now. Please leave a message*");
        await phone.SaysAsync("Please call me back.");
        await phone.PressesAsync("#");
        await phone.HearsAsync("Thank you for calling. Goodbye.");
    }

    private SimulatedPhone Call() => _simulator.Call("/incomingCall", Caller, Number);

    private async Task<SimulatedPhone> AskForAgentAsync()
    {
        var phone = Call();
        await phone.SaysAsync("2");
        await phone.HearsAsync("Please hold for an agent.");
        return phone;
    }
}

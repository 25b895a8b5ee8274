using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Percl.Simulation;
using Percl.Webhooks;
using PinConference;

namespace Samples.Tests.PinConference;

/// <summary>Whole calls. The application has the clock of the simulation.</summary>
public sealed class WholeCallTests : IDisposable
{
    private const string Url = "https://pin.example.com/incomingCall";

    // Any type of the application will do. This project tests several applications, and each has a Program.
    private readonly WebApplicationFactory<Room> _factory;
    private readonly FreeClimbSimulator _simulator;
    private readonly HttpClient _client;

    public WholeCallTests()
    {
        _simulator = FreeClimbSimulator.Create(
            (request, cancellation) => _client!.SendAsync(request, cancellation));
        _factory = new WebApplicationFactory<Room>().WithWebHostBuilder(host =>
            host.ConfigureTestServices(services => services.AddSingleton(_simulator.TimeProvider)));
        _client = _factory.CreateClient();
    }

    public void Dispose()
    {
        _client.Dispose();
        _factory.Dispose();
        _simulator.EnsureNoFindings();
    }

    [Fact]
    public async Task Callers_WithThePin_Meet()
    {
        await using var ada = await EnterAsync("2580#");
        await using var bob = await EnterAsync("2580#");

        await ada.HearsAsync("You are in the conference.");
        await bob.HearsAsync("You are in the conference.");
        await _simulator.AdvanceAsync(TimeSpan.FromSeconds(5));

        Assert.Equal([ada.CallId, bob.CallId], Assert.Single(_simulator.Conferences).Participants);
    }

    [Fact]
    public async Task Caller_WithoutThePin_IsAskedThreeTimes()
    {
        await using var phone = _simulator.Call(Url);
        await phone.HearsAsync("Welcome. Please enter the PIN*");
        await phone.PressesAsync("1#");
        await phone.HearsAsync("That is not the PIN. Please enter*");
        await phone.PressesAsync("2#");
        await phone.HearsAsync("That is not the PIN. Please enter*");
        await phone.PressesAsync("3#");

        await phone.HearsAsync("That is not the PIN. Goodbye.");

        Assert.Equal(CallEndedReason.AppHangup, await phone.EndsAsync());
    }

    [Fact]
    public async Task RemovedCaller_HearsIt_AndATerminatedConferenceIsReplaced()
    {
        await using var ada = await EnterAsync("2580#");
        await ada.HearsAsync("You are in the conference.");
        await _simulator.AdvanceAsync(TimeSpan.FromSeconds(5));
        await _simulator.Conferences[0].RemoveAsync(ada);
        await ada.HearsAsync("You have left the conference. Goodbye.");
        await _simulator.Conferences[0].TerminateAsync();

        await using var bob = await EnterAsync("2580#");
        await bob.HearsAsync("You are in the conference.");
        await _simulator.AdvanceAsync(TimeSpan.FromSeconds(5));

        Assert.Equal([bob.CallId], _simulator.Conferences[1].Participants);
    }

    /// <summary>Whoever creates the conference is waited for ten seconds, and then somebody else does.</summary>
    [Fact]
    public async Task ConferenceThatFails_IsCreatedByTheNextCaller()
    {
        _simulator.FailNext(SimulatedFault.Conference);
        await using var ada = await EnterAsync("2580#");
        Assert.Equal(CallEndedReason.InternalError, await ada.EndsAsync());

        await using var bob = await EnterAsync("2580#");
        await bob.HearsAsync("You are in the conference.");
    }

    private async Task<SimulatedPhone> EnterAsync(string pin)
    {
        var phone = _simulator.Call(Url);
        await phone.PressesAsync(pin);
        return phone;
    }
}

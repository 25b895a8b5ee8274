using Percl.Signatures;
using static Percl.Simulation.Tests.FakeApplication;

namespace Percl.Simulation.Tests.Calls;

/// <summary>Webhooks are signed where there are secrets.</summary>
public sealed class SignatureTests
{
    private readonly FakeApplication _app = new FakeApplication().On("/in", [new Hangup()]);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task EachOfTwoSecrets_Signs(int known)
    {
        string[] secrets = ["sigsec_old", "sigsec_new"];
        await CallAsync(new SimulatorOptions { SigningSecrets = secrets });

        var request = Assert.Single(_app.Requests);
        Assert.True(new WebhookSignatureVerifier(secrets[known]).Verify(request.Signature, request.Body).IsValid);
        Assert.False(new WebhookSignatureVerifier("sigsec_other").Verify(request.Signature, request.Body).IsValid);
    }

    [Fact]
    public async Task NoSecret_SignsNothing()
    {
        await CallAsync(new SimulatorOptions());

        Assert.Null(Assert.Single(_app.Requests).Signature);
    }

    [Fact]
    public async Task Signature_HasTheTimeThatTheApplicationKnows()
    {
        _app.On("/in", [new Pause { Length = 3_600_000 }, new Redirect { ActionUrl = Url("/next") }]).On("/next", [new Hangup()]);
        var options = new SimulatorOptions { SigningSecrets = ["sigsec_1"], Patience = TimeSpan.FromHours(2) };
        await CallAsync(options);
        var real = _app.Requests[1];
        Assert.True(new WebhookSignatureVerifier("sigsec_1").Verify(real.Signature, real.Body).IsValid);

        await CallAsync(options with { SignsWithSimulatedTime = true });
        var simulated = _app.Requests[3];
        Assert.Equal(
            SignatureStatus.TooNew, new WebhookSignatureVerifier("sigsec_1").Verify(simulated.Signature, simulated.Body).Status);
    }

    private async Task CallAsync(SimulatorOptions options)
    {
        await using var phone = _app.Simulate(options).Call(Url("/in"));
        await phone.EndsAsync();
    }
}

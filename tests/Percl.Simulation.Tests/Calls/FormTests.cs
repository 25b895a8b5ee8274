using System.Net;
using Percl.Signatures;
using Percl.Webhooks;

namespace Percl.Simulation.Tests.Calls;

/// <summary>The bodies of webhooks are forms where an application wants them.</summary>
public sealed class FormTests
{
    [Fact]
    public async Task Form_HasTheFieldsThatHaveValues_AndIsSigned()
    {
        var bodies = new List<(string? Type, byte[] Body, string Signature)>();
        var simulator = FreeClimbSimulator.Create(
            async (request, cancellation) =>
            {
                bodies.Add((
                    request.Content!.Headers.ContentType!.MediaType,
                    await request.Content.ReadAsByteArrayAsync(cancellation),
                    request.Headers.GetValues(WebhookSignatureVerifier.HeaderName).Single()));
                return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""[{"Hangup":{}}]""") };
            },
            new SimulatorOptions { SendsForms = true, SigningSecrets = ["sigsec_1"] });

        await using var phone = simulator.Call("https://app.example.com/in", from: "Ada & Co");
        Assert.Equal(CallEndedReason.AppHangup, await phone.EndsAsync());

        var (type, body, signature) = Assert.Single(bodies);
        Assert.Equal("application/x-www-form-urlencoded", type);
        Assert.True(new WebhookSignatureVerifier("sigsec_1").Verify(signature, body).IsValid);
        var fields = System.Text.Encoding.ASCII.GetString(body).Split('&');
        Assert.Contains("requestType=inboundCall", fields);
        Assert.Contains("from=Ada+%26+Co", fields);
        Assert.Contains($"callId={phone.CallId}", fields);
        Assert.DoesNotContain(fields, static field => field.StartsWith("queueId", StringComparison.Ordinal));
    }
}

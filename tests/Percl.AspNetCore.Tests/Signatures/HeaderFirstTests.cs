using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Signatures;

/// <summary>Requests of which the header alone tells that they are not genuine: nobody waits for their body.</summary>
public sealed class HeaderFirstTests
{
    private const string Secret = "sigsec_1";

    public static TheoryData<string, string> Headers => new()
    {
        { "", "HeaderMissing" },
        { "FreeClimb-Signature: \r\n", "HeaderMissing" },
        { $"FreeClimb-Signature: t=1,v1={new string('0', 5_000)}\r\n", "HeaderTooLong" },
        { "FreeClimb-Signature: now\r\n", "TimestampMissing" },
        { "FreeClimb-Signature: t=now,v1=00\r\n", "TimestampMalformed" },
        { "FreeClimb-Signature: t=1700000000\r\n", "SignatureMissing" },
        { $"FreeClimb-Signature: t=1700000000,v1={new string('0', 64)}\r\n", "TooOld" },
        { $"FreeClimb-Signature: t=9700000000,v1={new string('0', 64)}\r\n", "TooNew" },
    };

    [Theory]
    [MemberData(nameof(Headers))]
    public async Task Header_OfNoUse_IsRefusedBeforeTheBodyIsSent(string header, string reason)
    {
        await using var server = await StartAsync();

        // The body never comes, and neither is it asked for.
        using var client = await RawClient.SendAsync(server, RawClient.Head(100, header + "Expect: 100-continue\r\n"));

        Assert.Equal(StatusCodes.Status401Unauthorized, await client.StatusAsync());
        Assert.Equal([$"Warning: POST / was refused: its signature is not valid, {reason}"], server.Log.Messages);
    }

    [Fact]
    public async Task Header_OfUse_HasItsBodyAskedFor()
    {
        await using var server = await StartAsync();

        using var client = await RawClient.SendAsync(
            server, RawClient.Head(100, RawClient.Signature + "Expect: 100-continue\r\n"));

        Assert.Equal(StatusCodes.Status100Continue, await client.StatusAsync());
    }

    private static Task<TestServer> StartAsync() => TestServer.StartPerclAsync(
        app => app.MapPercl("/", (InboundCallWebhook call) => new Greeting(call.From)).RequireFreeClimbSignature(),
        options => options.SigningSecrets.Add(Secret));
}

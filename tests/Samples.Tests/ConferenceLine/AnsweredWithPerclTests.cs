using System.Net;
using System.Text;

namespace Samples.Tests.ConferenceLine;

public sealed class AnsweredWithPerclTests
{
    [Fact]
    public async Task IncomingCall_Caller_IsGreetedAndGetsAConference()
    {
        using var log = new RecordedLog();
        await using var server = await LoopbackServer.StartAsync(
            log, "--FreeClimb:PublicBaseUrl=https://line.example.com");

        using var answer = await server.PostAsync("/incomingCall", WebhookBodies.InboundCall);

        await AssertIsPerclAsync(
            """
            [
            {"Say":{"text":"Welcome, +13125550100. Your conference is being opened."}},
            {"CreateConference":{
            "actionUrl":"https://line.example.com/conferenceCreated",
            "statusCallbackUrl":"https://line.example.com/conferenceStatusChanged",
            "alias":"Conference of +13125550100",
            "playBeep":"entryOnly",
            "record":true}}
            ]
            """,
            answer);
    }

    [Fact]
    public async Task ConferenceCreated_Caller_IsAddedToThatConference()
    {
        using var log = new RecordedLog();
        await using var server = await LoopbackServer.StartAsync(
            log, "--FreeClimb:PublicBaseUrl=https://line.example.com");

        using var answer = await server.PostAsync("/conferenceCreated", WebhookBodies.CreateConference);

        await AssertIsPerclAsync(
            """
            [
            {"AddToConference":{
            "conferenceId":"CF4444444444444444444444444444444444444444",
            "startConfOnEnter":true,
            "talk":true,
            "listen":true,
            "leaveConferenceUrl":"https://line.example.com/conferenceLeft"}}
            ]
            """,
            answer);
    }

    [Fact]
    public async Task ConferenceLeft_Caller_HearsGoodbye()
    {
        using var log = new RecordedLog();
        await using var server = await LoopbackServer.StartAsync(log);

        using var answer = await server.PostAsync("/conferenceLeft", WebhookBodies.LeaveConference);

        await AssertIsPerclAsync(
            """[{"Say":{"text":"Thank you for calling. Goodbye."}},{"Hangup":{}}]""", answer);
        const string Call = "CA1111111111111111111111111111111111111111";
        const string Conference = "CF4444444444444444444444444444444444444444";
        Assert.Equal([$"Information: Call {Call} left conference {Conference}"], log.Messages);
    }

    [Fact]
    public async Task BaseUrl_TrailingSlash_IsNotDoubled()
    {
        using var log = new RecordedLog();
        await using var server = await LoopbackServer.StartAsync(
            log, "--FreeClimb:PublicBaseUrl=https://example.com/line/");

        using var answer = await server.PostAsync("/incomingCall", WebhookBodies.InboundCall);

        Assert.Contains(
            "\"https://example.com/line/conferenceCreated\"",
            await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task BaseUrl_NotConfigured_IsWhereTheServerListensWhateverTheHostHeaderSays()
    {
        using var log = new RecordedLog();
        await using var server = await LoopbackServer.StartAsync(log);

        var percl = await AnswerToThiefAsync(server);

        Assert.Contains("\"http://127.0.0.1:0/conferenceCreated\"", percl, StringComparison.Ordinal);
        Assert.DoesNotContain("thief", percl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BaseUrl_OfTheRequestsHost_OnlyWhereAskedFor()
    {
        using var log = new RecordedLog();
        await using var server = await LoopbackServer.StartAsync(log, "--FreeClimb:UseRequestHost=true");

        Assert.Contains(
            "\"http://thief.example.com/conferenceCreated\"",
            await AnswerToThiefAsync(server),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secret_Configured_RefusesWhatIsNotSigned()
    {
        using var log = new RecordedLog();
        await using var server = await LoopbackServer.StartAsync(log, "--FreeClimb:SigningSecrets:0=sigsec_1");

        foreach (var path in (string[])
            ["/incomingCall", "/conferenceCreated", "/conferenceStatusChanged", "/conferenceLeft"])
        {
            using var answer = await server.PostAsync(path, WebhookBodies.InboundCall);

            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }
    }

    private static async Task<string> AnswerToThiefAsync(LoopbackServer server)
    {
        using var answer = await server.PostAsync(
            "/incomingCall", Encoding.UTF8.GetBytes(WebhookBodies.InboundCall), host: "thief.example.com");
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Compares with PerCL that is broken into lines only to be read.</summary>
    private static async Task AssertIsPerclAsync(string expected, HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(expected.ReplaceLineEndings(""), await answer.Content.ReadAsStringAsync());
    }
}

using System.Net;
using System.Text;
using ConferenceLine.Demo;

namespace ConferenceLine.Tests;

public sealed class AnsweredWithPerclTests
{
    [Fact]
    public async Task IncomingCall_Caller_IsGreetedAndGetsAConference()
    {
        using var log = new RecordedLog();
        await using var server = await LoopbackServer.StartAsync(log, "--BaseUrl=https://line.example.com");

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
        await using var server = await LoopbackServer.StartAsync(log, "--BaseUrl=https://line.example.com");

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
        await using var server = await LoopbackServer.StartAsync(log, "--BaseUrl=https://example.com/line/");

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

        using var answer = await server.PostAsync(
            "/incomingCall", Encoding.UTF8.GetBytes(WebhookBodies.InboundCall), host: "thief.example.com");

        var percl = await answer.Content.ReadAsStringAsync();
        Assert.Contains($"\"{server.BaseUrl}/conferenceCreated\"", percl, StringComparison.Ordinal);
        Assert.DoesNotContain("thief", percl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BaseUrl_Relative_Is500WithoutPercl()
    {
        using var log = new RecordedLog();
        await using var server = await LoopbackServer.StartAsync(log, "--BaseUrl=/relative");

        using var answer = await server.PostAsync("/incomingCall", WebhookBodies.InboundCall);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    /// <summary>Compares with PerCL that is broken into lines only to be read.</summary>
    private static async Task AssertIsPerclAsync(string expected, HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(expected.ReplaceLineEndings(""), await answer.Content.ReadAsStringAsync());
    }
}

using System.Net;

namespace Samples.Tests.ConferenceLine;

public sealed class NotificationTests
{
    private const string Conference = "CF4444444444444444444444444444444444444444";

    [Theory]
    [InlineData("creating")]
    [InlineData("empty")]
    [InlineData("populated")]
    [InlineData("inProgress")]
    [InlineData("terminated")]
    [InlineData("hibernating")]
    public async Task Status_KnownOrNot_IsLoggedAndNotAnswered(string status)
    {
        using var log = new RecordedLog();
        await using var server = await LoopbackServer.StartAsync(log);

        using var answer = await server.PostAsync("/conferenceStatusChanged", WebhookBodies.ConferenceStatus(status));

        await AssertIsNotAnsweredAsync(answer);
        Assert.Equal([$"Information: Conference {Conference} is {status}"], log.Messages);
    }

    [Fact]
    public async Task Creation_SentToTheStatusUrlToo_IsLoggedAndNotAnswered()
    {
        using var log = new RecordedLog();
        await using var server = await LoopbackServer.StartAsync(log);
        var body = WebhookBodies.ConferenceStatus("empty")
            .Replace("\"conferenceStatus\"", "\"createConference\"", StringComparison.Ordinal);

        using var answer = await server.PostAsync("/conferenceStatusChanged", body);

        await AssertIsNotAnsweredAsync(answer);
        Assert.Equal([$"Information: Conference {Conference} is empty"], log.Messages);
    }

    [Fact]
    public async Task Recording_Ready_IsLoggedAndNotAnswered()
    {
        using var log = new RecordedLog();
        await using var server = await LoopbackServer.StartAsync(log);

        using var answer = await server.PostAsync(
            "/conferenceStatusChanged", WebhookBodies.ConferenceRecordingStatus);

        await AssertIsNotAnsweredAsync(answer);
        var message = Assert.Single(log.Messages);
        Assert.StartsWith(
            $"Information: Conference {Conference} was recorded: 42 s, https://", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notification_OfAnUnknownKind_IsLoggedAndNotAnswered()
    {
        using var log = new RecordedLog();
        await using var server = await LoopbackServer.StartAsync(log);

        using var answer = await server.PostAsync(
            "/conferenceStatusChanged", """{"requestType":"conferenceMoved"}""");

        await AssertIsNotAnsweredAsync(answer);
        Assert.Equal(["Warning: A conference sent 'conferenceMoved', which is not understood"], log.Messages);
    }

    private static async Task AssertIsNotAnsweredAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Percl.AspNetCore.Testing;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Diagnostics;

/// <summary>What a sender makes up is short and can be seen wherever it is shown.</summary>
public sealed class BoundedTextTests
{
    // 64 characters, each of which may become %E2%82%AC.
    private const int Longest = 64 * 9;

    public static TheoryData<string> CallIds =>
    [
        new string('C', 60_000),
        "\U0001F600".PadRight(200, '\u202e'),
        "CA1\r\nfail: forged",
        "CA\u202e1\u200b\u0000\u0007",
        new string('€', 100),
    ];

    [Theory]
    [MemberData(nameof(CallIds))]
    public async Task CallId_OfATrace_IsShortAndCanBeSeen(string callId)
    {
        var trace = ActivityTraceId.CreateRandom();
        var recorded = new TaskCompletionSource<Activity>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == trace)
                {
                    recorded.TrySetResult(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/", (GetDigitsWebhook _) => new Greeting("Ada")));

        server.Client.DefaultRequestHeaders.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");

        var answer = await server.Client.PostWebhookAsync("/", new GetDigitsWebhook { CallId = callId });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var activity = await recorded.Task.WaitAsync(TimeSpan.FromSeconds(60));
        var tag = Assert.IsType<string>(activity.GetTagItem("percl.call_id"));
        Assert.InRange(tag.Length, 1, Longest);
        AssertCanBeSeen(tag);
    }

    [Fact]
    public async Task RequestType_OfAMessage_CanBeSeen()
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/", (ConferenceStateWebhook _) => new Greeting("Ada")));

        var answer = await server.Client.PostWebhookJsonAsync(
            "/",
            "{\"requestType\":\"\u202edekrap\u2066\u200b\\u0007" + new string('x', 10_000) + "\"}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.InRange(answer.Body.Length, 1, 500);
        AssertCanBeSeen(answer.Body);
        var entry = Assert.Single(server.Log.Messages);
        Assert.InRange(entry.Length, 1, 500);
        AssertCanBeSeen(entry);
    }

    [Fact]
    public async Task RequestType_OfAMessage_IsShownAsItIsWhereItCanBeSeen()
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/", (ConferenceStateWebhook _) => new Greeting("Ada")));

        var answer = await server.Client.PostWebhookJsonAsync("/", """{"requestType":"Grüße 你好"}""");

        Assert.Contains("The webhook is 'Grüße 你好'", Assert.Single(server.Log.Messages), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static void AssertCanBeSeen(string text) => Assert.DoesNotContain(text, c =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);
}

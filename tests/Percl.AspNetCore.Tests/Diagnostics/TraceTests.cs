using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Percl.AspNetCore.Testing;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Diagnostics;

public sealed class TraceTests
{
    [Fact]
    public async Task Activity_OfAWebhookWithoutCall_HasNoId()
    {
        Activity? seen = null;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        };
        ActivitySource.AddActivityListener(listener);
        await using var server = await TestServer.StartPerclAsync(app => app.MapPercl(
            "/", (GetDigitsWebhook hook, HttpContext http) =>
            {
                seen = http.Features.Get<IHttpActivityFeature>()?.Activity;
                return new Greeting(hook.Digits);
            }));

        await server.Client.PostWebhookAsync("/", new GetDigitsWebhook { CallId = "" });

        Assert.DoesNotContain(seen!.TagObjects, static tag => tag.Key == PerclTelemetry.CallIdTag);
    }

    [Fact]
    public async Task Activity_OfARecordedRequest_TellsTheCallAndWhatBecameOfIt()
    {
        var path = $"/{Guid.NewGuid()}";
        var recorded = new TaskCompletionSource<Activity>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (activity.GetTagItem("percl.call_id") is "CA1")
                {
                    recorded.TrySetResult(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl(path, (GetDigitsWebhook hook) => new Greeting(hook.Digits)));

        await server.Client.PostWebhookAsync(path, new GetDigitsWebhook { CallId = "CA1", Digits = "4*71" });

        var activity = await recorded.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal("getDigits", activity.GetTagItem("percl.webhook"));
        Assert.Equal("answered", activity.GetTagItem("percl.outcome"));
        Assert.Equal((long)new Greeting("4*71").ToUtf8Bytes().Length, activity.GetTagItem("percl.script.size"));
        Assert.DoesNotContain("4*71", string.Concat(activity.TagObjects.Select(tag => $"{tag.Value}")), StringComparison.Ordinal);
    }
}

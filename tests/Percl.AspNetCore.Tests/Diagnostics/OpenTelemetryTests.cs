using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Percl.AspNetCore.Testing;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Diagnostics;

/// <summary>What OpenTelemetry's SDK collects by the public names.</summary>
public sealed class OpenTelemetryTests
{
    [Fact]
    public async Task Sdk_ThatIsGivenTheNames_CollectsMetricsAndTags()
    {
        List<Metric> metrics = [];
        List<Activity> activities = [];
        await using var server = await TestServer.StartPerclAsync(
            app =>
            {
                app.MapPercl("/menu", (GetDigitsWebhook menu) => new Greeting(menu.Digits)).RequireFreeClimbSignature();
                app.MapPercl<GetDigitsWebhook>("/fails", IPerclScript (_) => throw new NotSupportedException())
                    .WithFallback([new Hangup()]);
            },
            options => options.SigningSecrets.Add("sigsec_1"),
            services => services.AddOpenTelemetry()
                .WithMetrics(builder => builder.AddMeter(PerclTelemetry.MeterName).AddInMemoryExporter(metrics))
                .WithTracing(builder => builder.AddAspNetCoreInstrumentation().AddInMemoryExporter(activities)));
        // The SDK listens to the whole process, in which other tests run.
        var id = "CA" + Guid.NewGuid().ToString("N");
        var menu = new GetDigitsWebhook { CallId = id, Digits = "4711*" };

        await server.Client.PostWebhookAsync("/menu", menu, "sigsec_1");
        await server.Client.PostWebhookAsync("/menu", menu);
        await server.Client.PostWebhookAsync("/fails", menu);
        await server.Application.StopAsync();
        server.Application.Services.GetRequiredService<MeterProvider>().ForceFlush();
        server.Application.Services.GetRequiredService<TracerProvider>().ForceFlush();

        Assert.Equal(
            ["percl.fallbacks", "percl.script.size", "percl.signatures.refused", "percl.webhooks"],
            metrics.Select(metric => metric.Name).Distinct().Order(StringComparer.Ordinal));
        Assert.All(metrics, metric => Assert.Equal(PerclTelemetry.MeterName, metric.MeterName));
        var version = typeof(PerclTelemetry).Assembly.GetName().Version!.ToString(fieldCount: 3);
        Assert.All(metrics, metric => Assert.Matches($"^{Regex.Escape(version)}(-[a-z0-9.-]+)?$", metric.MeterVersion));
        Assert.Superset(
            new HashSet<string>
            {
                "percl.fallbacks percl.fallback=sent percl.outcome=failed percl.webhook=getDigits",
                "percl.script.size percl.webhook=getDigits",
                "percl.signatures.refused percl.reason=header_missing",
                "percl.webhooks percl.outcome=answered percl.webhook=getDigits",
                "percl.webhooks percl.outcome=failed percl.webhook=getDigits",
                "percl.webhooks percl.outcome=signature_refused percl.webhook=getDigits",
            },
            metrics.SelectMany(PointsOf).ToHashSet());

        Activity[] own = [.. activities.Where(activity => Equals(id, activity.GetTagItem(PerclTelemetry.CallIdTag)))];
        var answered = Assert.Single(own, activity => activity.GetTagItem(PerclTelemetry.OutcomeTag) is "answered");
        Assert.Equal("getDigits", answered.GetTagItem(PerclTelemetry.WebhookTag));
        Assert.Equal(
            (long)new Greeting(menu.Digits).ToUtf8Bytes().Length, answered.GetTagItem(PerclTelemetry.ScriptSizeTag));
        var failed = Assert.Single(own, activity => activity.GetTagItem(PerclTelemetry.OutcomeTag) is "failed");
        Assert.Equal("sent", failed.GetTagItem(PerclTelemetry.FallbackTag));
        Assert.DoesNotContain(
            menu.Digits,
            string.Concat(own.SelectMany(activity => activity.TagObjects).Select(tag => $"{tag.Value}")),
            StringComparison.Ordinal);
    }

    private static IEnumerable<string> PointsOf(Metric metric)
    {
        List<string> points = [];
        foreach (ref readonly var point in metric.GetMetricPoints())
        {
            List<string> tags = [];
            foreach (var (name, value) in point.Tags)
            {
                tags.Add($"{name}={value}");
            }

            points.Add($"{metric.Name} {string.Join(' ', tags.Order(StringComparer.Ordinal))}");
        }

        return points;
    }
}

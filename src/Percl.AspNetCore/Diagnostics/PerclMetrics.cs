using System.Diagnostics.Metrics;
using System.Reflection;
using System.Text.Json;
using Percl.Signatures;

namespace Percl.AspNetCore;

/// <summary>Provides the application's metrics. They cost next to nothing without a listener.</summary>
internal sealed class PerclMetrics
{
    private readonly Counter<long> _webhooks;
    private readonly Counter<long> _fallbacks;
    private readonly Counter<long> _refusedSignatures;
    private readonly Histogram<long> _scriptSizes;

    public PerclMetrics(IMeterFactory factory)
    {
        var meter = factory.Create(new MeterOptions(PerclTelemetry.MeterName)
        {
            Version = typeof(PerclMetrics).Assembly
                .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0],
        });
        _webhooks = meter.CreateCounter<long>(
            "percl.webhooks", "{webhook}", "Webhooks received, by what became of them.");
        _fallbacks = meter.CreateCounter<long>(
            "percl.fallbacks", "{script}", "Fallback scripts for webhooks that could not be answered.");
        _refusedSignatures = meter.CreateCounter<long>(
            "percl.signatures.refused", "{request}", "Requests refused because their signature is not valid.");
        _scriptSizes = meter.CreateHistogram<long>(
            "percl.script.size", "By", "Length of the scripts with which webhooks were answered.");
    }

    public void Webhook(string expected, string outcome)
    {
        if (_webhooks.Enabled)
        {
            _webhooks.Add(1, new(PerclTelemetry.WebhookTag, expected), new(PerclTelemetry.OutcomeTag, outcome));
        }
    }

    public void Fallback(string expected, string outcome, string result)
    {
        if (_fallbacks.Enabled)
        {
            _fallbacks.Add(
                1,
                new(PerclTelemetry.WebhookTag, expected),
                new(PerclTelemetry.OutcomeTag, outcome),
                new(PerclTelemetry.FallbackTag, result));
        }
    }

    public void ScriptSize(string expected, long? bytes)
    {
        if (_scriptSizes.Enabled && bytes is { } size)
        {
            _scriptSizes.Record(size, new KeyValuePair<string, object?>(PerclTelemetry.WebhookTag, expected));
        }
    }

    public void SignatureRefused(SignatureStatus status)
    {
        if (_refusedSignatures.Enabled)
        {
            _refusedSignatures.Add(1, new KeyValuePair<string, object?>(
                PerclTelemetry.ReasonTag, JsonNamingPolicy.SnakeCaseLower.ConvertName(status.ToString())));
        }
    }
}

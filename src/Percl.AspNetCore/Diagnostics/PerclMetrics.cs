using System.Diagnostics.Metrics;
using System.Text.Json;
using Percl.Signatures;

namespace Percl.AspNetCore;

/// <summary>Provides the application's metrics. They cost next to nothing without a listener.</summary>
internal sealed class PerclMetrics
{
    public const string MeterName = "Percl.AspNetCore";

    private readonly Counter<long> _webhooks;
    private readonly Counter<long> _refusedSignatures;
    private readonly Histogram<long> _scriptSizes;

    public PerclMetrics(IMeterFactory factory)
    {
        var meter = factory.Create(new MeterOptions(MeterName)
        {
            Version = typeof(PerclMetrics).Assembly.GetName().Version?.ToString(fieldCount: 3),
        });
        _webhooks = meter.CreateCounter<long>(
            "percl.webhooks", "{webhook}", "Webhooks received, by what became of them.");
        _refusedSignatures = meter.CreateCounter<long>(
            "percl.signatures.refused", "{request}", "Requests refused because their signature is not valid.");
        _scriptSizes = meter.CreateHistogram<long>(
            "percl.script.size", "By", "Length of the scripts with which webhooks were answered.");
    }

    public void Webhook(string expected, string outcome)
    {
        if (_webhooks.Enabled)
        {
            _webhooks.Add(1, new(PerclTags.Webhook, expected), new(PerclTags.Outcome, outcome));
        }
    }

    public void ScriptSize(string expected, long? bytes)
    {
        if (_scriptSizes.Enabled && bytes is { } size)
        {
            _scriptSizes.Record(size, new KeyValuePair<string, object?>(PerclTags.Webhook, expected));
        }
    }

    public void SignatureRefused(SignatureStatus status)
    {
        if (_refusedSignatures.Enabled)
        {
            _refusedSignatures.Add(1, new KeyValuePair<string, object?>(
                PerclTags.Reason, JsonNamingPolicy.SnakeCaseLower.ConvertName(status.ToString())));
        }
    }
}

using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace Percl.AspNetCore.Tests.Diagnostics;

/// <summary>What one application measures.</summary>
internal sealed class RecordedMetrics : IDisposable
{
    private readonly MeterListener _listener = new();

    public RecordedMetrics(IMeterFactory factory)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == PerclTelemetry.MeterName && ReferenceEquals(instrument.Meter.Scope, factory))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            var text = $"{instrument.Name}={value}";
            foreach (var (name, tag) in tags)
            {
                text += $" {name}={tag}";
            }

            Measured.Enqueue(text);
        });
        _listener.Start();
    }

    public static RecordedMetrics Of(TestServer server) =>
        new(server.Application.Services.GetRequiredService<IMeterFactory>());

    public ConcurrentQueue<string> Measured { get; } = new();

    public void Dispose() => _listener.Dispose();
}

namespace Percl.Benchmarks.Writing;

/// <summary>A ratio of two forms, and what the project promises of it.</summary>
/// <param name="Payload">What is written.</param>
/// <param name="Title">The ratio in words.</param>
/// <param name="Over">The form above the line.</param>
/// <param name="Under">The form below the line.</param>
/// <param name="AtLeast">The smallest ratio that is promised.</param>
/// <param name="AtMost">The largest ratio that is promised.</param>
internal sealed record PromisedRatio(
    PayloadName Payload, string Title, string Over, string Under, double? AtLeast = null, double? AtMost = null)
{
    /// <summary>The copy beside the compiled forms.</summary>
    public const string CopyOfCompiled = "CopyOfCompiled";

    public static IReadOnlyList<PromisedRatio> All { get; } =
    [
        OverObjectForm(PayloadName.S1, "STJ", nameof(WriteBenchmarks.SystemTextJsonSourceGenerator), 8),
        OverObjectForm(PayloadName.S2, "STJ", nameof(WriteBenchmarks.SystemTextJsonSourceGenerator), 8),
        OverObjectForm(PayloadName.S3, "STJ", nameof(WriteBenchmarks.SystemTextJsonSourceGenerator), 5),
        OverObjectForm(PayloadName.S1, "SDK", nameof(WriteBenchmarks.OfficialSdkWay), 50),
        OverObjectForm(PayloadName.S2, "SDK", nameof(WriteBenchmarks.OfficialSdkWay), 50),
        OverObjectForm(PayloadName.S3, "SDK", nameof(WriteBenchmarks.OfficialSdkWay), null),
        OverCopy("compiled", nameof(CompiledBenchmarks.CompiledForm), 2.2),
        OverCopy("compiled constant", nameof(CompiledBenchmarks.CompiledConstant), 1.0),
    ];

    public bool IsKept(double ratio) => (AtLeast is null || ratio >= AtLeast) && (AtMost is null || ratio <= AtMost);

    private static PromisedRatio OverObjectForm(PayloadName payload, string peer, string form, double? atLeast) =>
        new(payload, $"{peer} / object form", form, nameof(WriteBenchmarks.ObjectForm), AtLeast: atLeast);

    private static PromisedRatio OverCopy(string title, string form, double atMost) =>
        new(PayloadName.S1, $"{title} / copy", form, CopyOfCompiled, AtMost: atMost);
}

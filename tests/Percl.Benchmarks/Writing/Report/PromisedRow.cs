namespace Percl.Benchmarks.Writing;

/// <summary>A row of the table of all that the project promises of its speed.</summary>
/// <param name="Title">The ratio, and what it is measured of.</param>
/// <param name="Ratios">The ratio of each.</param>
internal sealed record PromisedRow(string Title, params PromisedRatio[] Ratios)
{
    private const string Json = nameof(WriteBenchmarks.SystemTextJsonSourceGenerator);
    private const string Objects = nameof(WriteBenchmarks.ObjectForm);
    private const string Sdk = nameof(WriteBenchmarks.OfficialSdkWay);
    private const string Compiled = nameof(CompiledBenchmarks) + ".";
    private const string Copy = Compiled + nameof(CompiledBenchmarks.Copy);
    private const string Constant = Compiled + nameof(CompiledBenchmarks.CompiledConstant);

    private static readonly string[] Payloads = Enum.GetNames<PayloadName>();

    private static readonly string[] CompiledForms =
    [
        Compiled + nameof(CompiledBenchmarks.CompiledForm),
        Compiled + nameof(CompiledBenchmarks.CompiledS2),
        Compiled + nameof(CompiledBenchmarks.CompiledS3),
    ];

    public static IReadOnlyList<PromisedRow> All { get; } =
    [
        new("compiled / copy S1", new PromisedRatio(CompiledForms[0], Copy, AtMost: 3.5)),
        new("STJ / compiled S1, S2, S3", ForEach(Json, CompiledForms, atLeast: [9.5, 9.5, 6])),
        new("compiled / object form S1, S2, S3", [.. CompiledForms.Zip(Payloads, static (form, payload) =>
            new PromisedRatio(form, Key(payload, Objects), AtMost: 0.75))]),
        new("STJ / object form S1, S2, S3", ForEach(Json, OfEach(Objects), atLeast: [8, 8, 5.5])),
        new("SDK / object form S1, S2, S3", ForEach(Sdk, OfEach(Objects), atLeast: [null, null, null])),
        new("compiled constant / copy S1", new PromisedRatio(Constant, Copy, AtMost: 0.5)),
        .. GenerationRows.All,
    ];

    private static PromisedRatio[] ForEach(string over, string[] under, double?[] atLeast) =>
        [.. Payloads.Select((payload, i) => new PromisedRatio(Key(payload, over), under[i], AtLeast: atLeast[i]))];

    private static string[] OfEach(string form) => [.. Payloads.Select(payload => Key(payload, form))];

    private static string Key(string payload, string form) => $"{payload}.{form}";
}

using Percl.Benchmarks.Building;

namespace Percl.Benchmarks.Writing;

/// <summary>The rows of the table about generators, and what they are measured with.</summary>
internal static class GenerationRows
{
    private const int Few = 1_000;
    private const int Many = 4_000;

    private const string Cold = "cold";
    private const string Related = "related";
    private const string Unrelated = "unrelated";

    public static IReadOnlyList<PromisedRow> All { get; } =
    [
        new("cold generation, 1,000 scripts / STJ one context", ToPeer(Cold, Few, 2.0)),
        new("related edit, 1,000 and 4,000 scripts / STJ", ToPeer(Related, Few, 1.0), ToPeer(Related, Many, 1.0)),
        new("unrelated edit / STJ", ToPeer(Unrelated, Few, 0.3), ToPeer(Unrelated, Many, 0.3)),
        new("4,000 / 1,000 scripts, cold and after edits", Growth(Cold), Growth(Related), Growth(Unrelated)),
    ];

    /// <summary>Measures the generators, and adds the fastest time of each run.</summary>
    public static void Measure(Measurements measurements)
    {
        var ours = new GeneratorSubject("PerclGenerator", CompilerComponent.PerclGenerators, new ScriptTypes());
        GeneratorSubject[] peers =
        [
            new("STJ, one context", CompilerComponent.JsonGenerators, new OneContext()),
            new("STJ, a context a type", CompilerComponent.JsonGenerators, new ContextPerType()),
        ];
        foreach (var subject in peers.Append(ours))
        {
            Timing.WarmUp(() => GeneratorTimes.Measure(subject, Few, repetitions: 1));
        }

        foreach (var (types, repetitions) in new[] { (Few, 5), (Many, 2) })
        {
            var times = GeneratorTimes.Measure(ours, types, repetitions);
            var peer = peers.Select(one => GeneratorTimes.Measure(one, types, repetitions)).ToArray();
            Add("ours", types, times);
            Add("STJ", types, GeneratorTimes.Cheaper(peer[0], peer[1]) with { Cold = peer[0].Cold });
        }

        void Add(string subject, int types, GeneratorTimes times)
        {
            measurements.Add(Key(subject, types, Cold), times.Cold.Fastest);
            measurements.Add(Key(subject, types, Related), times.Related.Fastest);
            measurements.Add(Key(subject, types, Unrelated), times.Unrelated.Fastest);
        }
    }

    private static PromisedRatio ToPeer(string run, int types, double atMost) =>
        new(Key("ours", types, run), Key("STJ", types, run), AtMost: atMost);

    private static PromisedRatio Growth(string run) => new(Key("ours", Many, run), Key("ours", Few, run), AtMost: 4.3);

    private static string Key(string subject, int types, string run) => $"{subject}.{types}.{run}";
}

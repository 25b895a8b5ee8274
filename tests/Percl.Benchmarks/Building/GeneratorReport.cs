using System.Globalization;

namespace Percl.Benchmarks.Building;

/// <summary>Measures our generators beside those of System.Text.Json, and prints how they compare.</summary>
internal static class GeneratorReport
{
    private const int Few = 1_000;
    private const int Many = 4_000;

    private static readonly (string Title, Func<GeneratorTimes, Sample> Of)[] Runs =
    [
        ("cold", static times => times.Cold),
        ("after an unrelated edit", static times => times.Unrelated),
        ("after a related edit", static times => times.Related),
    ];

    public static void Run(TextWriter output)
    {
        GeneratorSubject[] subjects =
        [
            new("PerclGenerator", CompilerComponent.PerclGenerators, new ScriptTypes()),
            new("STJ, a context a type", CompilerComponent.JsonGenerators, new ContextPerType()),
            new("STJ, one context", CompilerComponent.JsonGenerators, new OneContext()),
        ];
        foreach (var subject in subjects)
        {
            subject.Verify();
            Timing.WarmUp(() => GeneratorTimes.Measure(subject, Few, repetitions: 1));
        }

        var few = subjects.Select(static subject => GeneratorTimes.Measure(subject, Few, repetitions: 9)).ToArray();
        var many = subjects.Select(static subject => GeneratorTimes.Measure(subject, Many, repetitions: 5)).ToArray();

        output.WriteLine(
            "Generating: milliseconds, the fastest run and in brackets the median; the peer is the cheaper one of "
            + "System.Text.Json (STJ)");
        output.WriteLine();
        PrintTimes(subjects, [(Few, few), (Many, many)], output);
        PrintGrowth(subjects, few, many, output);
    }

    private static void PrintTimes(
        GeneratorSubject[] subjects, (int Types, GeneratorTimes[] Times)[] measured, TextWriter output)
    {
        var table = new TextTable(["Types", "Run", .. subjects.Select(static subject => subject.Name), "ours / peer"]);
        foreach (var (types, times) in measured)
        {
            var peer = GeneratorTimes.Cheaper(times[1], times[2]);
            foreach (var (title, of) in Runs)
            {
                table.Add(
                [
                    types.ToString("N0", CultureInfo.InvariantCulture),
                    title,
                    .. times.Select(one => of(one).ToString()),
                    Ratio(of(times[0]), of(peer)),
                ]);
            }
        }

        table.Print(output);
    }

    private static void PrintGrowth(
        GeneratorSubject[] subjects, GeneratorTimes[] few, GeneratorTimes[] many, TextWriter output)
    {
        var title = string.Create(CultureInfo.InvariantCulture, $"{Many:N0} / {Few:N0} types");
        var table = new TextTable([title, .. subjects.Select(static subject => subject.Name)]);
        foreach (var (run, of) in Runs)
        {
            table.Add([run, .. few.Zip(many, (a, b) => Ratio(of(b), of(a)))]);
        }

        table.Print(output);
    }

    private static string Ratio(Sample over, Sample under) =>
        (over.Fastest / under.Fastest).ToString("0.00", CultureInfo.InvariantCulture);
}

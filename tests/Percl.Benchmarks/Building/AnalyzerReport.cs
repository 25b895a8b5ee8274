using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Percl.Benchmarks.Building;

/// <summary>Measures what the analyzers add to compiling, and prints it.</summary>
internal static class AnalyzerReport
{
    private const int Types = 1_000;
    private const int Endpoints = 200;

    public static void Run(TextWriter output)
    {
        AnalyzerRun.Verify(CompilerComponent.PerclAnalyzers);

        var times = new TextTable(
            "Project",
            "Emit",
            "Diagnostics and Emit",
            "Diagnostics",
            "with an idle analyzer",
            "with ours",
            "with the SDK's",
            "with both");
        var added = new TextTable(
            "Project",
            "An idle analyzer adds",
            "Ours add",
            "to Emit",
            "to both",
            "beyond idle, to Emit",
            "beyond the SDK's, to Emit");
        foreach (var (title, project) in new[]
        {
            ("1,000 scripts", Generate(Compilations.Create(new ScriptTypes().Write(Types), withLibrary: true))),
            ("200 endpoints", CreateEndpoints(Endpoints)),
            ("1,000 types, no library", Compilations.Create(new PlainTypes().Write(Types), withLibrary: false)),
        })
        {
            var measured = AnalyzerTimes.Measure(project, CompilerComponent.PerclAnalyzers);
            times.Add(
                title,
                measured.Emit.ToString(),
                measured.DiagnoseAndEmit.ToString(),
                measured.Diagnose.ToString(),
                measured.DiagnoseIdle.ToString(),
                measured.DiagnoseOurs.ToString(),
                measured.DiagnoseSdk.ToString(),
                measured.DiagnoseBoth.ToString());
            added.Add(
                title,
                Milliseconds(measured.IdleAdds),
                Milliseconds(measured.OursAdd),
                Percent(measured.OursAdd, measured.Emit),
                Percent(measured.OursAdd, measured.DiagnoseAndEmit),
                Percent(measured.OursAdd - measured.IdleAdds, measured.Emit),
                Percent(measured.OursAddToSdk, measured.Emit));
        }

        output.WriteLine("Compiling and analyzing: milliseconds, the fastest run and in brackets the median");
        output.WriteLine();
        times.Print(output);
        output.WriteLine("What analyzers add: milliseconds; an idle one costs what it costs to run analyzers at all");
        output.WriteLine();
        added.Print(output);
    }

    /// <summary>An application with endpoints that lead to each other.</summary>
    public static Compilation CreateEndpoints(int count) => Generate(
        Compilations.Create(new EndpointTypes().Write(count), withLibrary: true).AddReferences(Compilations.Web));

    /// <summary>A project together with what is generated for its scripts.</summary>
    private static Compilation Generate(Compilation project)
    {
        CSharpGeneratorDriver
            .Create(CompilerComponent.PerclGenerators, parseOptions: Compilations.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(project, out var compilation, out _);
        Compilations.ThrowOnErrors(compilation);
        return compilation;
    }

    private static string Milliseconds(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Percent(double added, Sample to) =>
        (added / to.Fastest).ToString("+0.0%;-0.0%", CultureInfo.InvariantCulture);
}

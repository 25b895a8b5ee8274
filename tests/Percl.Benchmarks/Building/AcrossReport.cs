using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Percl.Benchmarks.Building;

/// <summary>
/// Measures what the rules add that look at the whole application. It is little beside what the clock's time varies, so
/// it is measured in processor time and in many pairs.
/// </summary>
internal static class AcrossReport
{
    private const int Endpoints = 200;
    private const int Pairs = 120;

    public static void Run(TextWriter output)
    {
        var ours = CompilerComponent.PerclAnalyzers;
        AnalyzerRun.Verify(ours);
        var across = CompilerComponent.FindAcross(ours);
        var sdk = CompilerComponent.SdkAnalyzers;
        // Threads that wait for each other take processor time of their own, so there are as few as can be.
        var project = AnalyzerReport.CreateEndpoints(Endpoints);
        project = project.WithOptions(project.Options.WithConcurrentBuild(false));

        var emit = MeasureEmit(project);
        var added = Compare(project, [.. sdk, .. ours.Except(across)], [.. sdk, .. ours]);
        var table = new TextTable("Compiling", "All other analyzers", "And those across", "Added", "of compiling");
        table.Add(
            emit.ToString(),
            added.Without.ToString(),
            added.With.ToString(),
            added.Median.ToString("0.0", CultureInfo.InvariantCulture),
            added.RelativeTo(emit.Median));

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"What the rules across {Endpoints} endpoints add: milliseconds of processor time, {Pairs} pairs"));
        output.WriteLine("The fastest run and in brackets the median");
        output.WriteLine("Added: the median of the differences, and where it lies in 95 of 100 measurements");
        output.WriteLine();
        table.Print(output);
    }

    private static Sample MeasureEmit(Compilation project)
    {
        Timing.WarmUp(() => AnalyzerRun.Emit(project.Clone()));
        return Sample.Of(Enumerable.Range(0, Pairs / 2).Select(_ => Prepare(project, AnalyzerRun.Emit))
            .Select(Timing.MeasureProcessor)
            .ToArray());
    }

    private static PairedDifference Compare(
        Compilation project, ImmutableArray<DiagnosticAnalyzer> without, ImmutableArray<DiagnosticAnalyzer> with)
    {
        Timing.WarmUp(() =>
        {
            Prepare(project, without)();
            Prepare(project, with)();
        });
        return PairedDifference.Measure(
            Pairs,
            () => Prepare(project, without),
            () => Prepare(project, with));
    }

    private static Action Prepare(Compilation project, ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        Prepare(project, compilation => AnalyzerRun.Diagnose(compilation, analyzers, isConcurrent: false));

    /// <summary>A copy shares what is parsed, but nothing that is bound.</summary>
    private static Action Prepare(Compilation project, Action<Compilation> way)
    {
        var fresh = project.Clone();
        return () => way(fresh);
    }
}

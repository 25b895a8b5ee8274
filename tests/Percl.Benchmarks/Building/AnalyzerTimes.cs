using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Percl.Benchmarks.Building;

/// <summary>What compiling a project takes, and what analyzers add to it.</summary>
/// <param name="Emit">Compiling, as a build does it.</param>
/// <param name="DiagnoseAndEmit">Asking for diagnostics before, which binds everything twice.</param>
/// <param name="Diagnose">Asking for diagnostics alone.</param>
/// <param name="DiagnoseIdle">The same with an analyzer that finds nothing.</param>
/// <param name="DiagnoseOurs">The same with our analyzers.</param>
/// <param name="DiagnoseSdk">The same with the SDK's analyzers, which every build runs.</param>
/// <param name="DiagnoseBoth">The same with the SDK's analyzers and ours.</param>
internal sealed record AnalyzerTimes(
    Sample Emit,
    Sample DiagnoseAndEmit,
    Sample Diagnose,
    Sample DiagnoseIdle,
    Sample DiagnoseOurs,
    Sample DiagnoseSdk,
    Sample DiagnoseBoth)
{
    private const int Repetitions = 9;

    /// <summary>
    /// What our analyzers add. It is the difference of two times to get all diagnostics: analyzers run on a copy of the
    /// compilation, so emitting it afterwards would bind it once more than a build does.
    /// </summary>
    public double OursAdd => DiagnoseOurs.Fastest - Diagnose.Fastest;

    /// <summary>What an idle analyzer adds: what it costs to run analyzers at all.</summary>
    public double IdleAdds => DiagnoseIdle.Fastest - Diagnose.Fastest;

    /// <summary>What ours add in a build, where the SDK's analyzers have bound the code already.</summary>
    public double OursAddToSdk => DiagnoseBoth.Fastest - DiagnoseSdk.Fastest;

    public static AnalyzerTimes Measure(Compilation project, ImmutableArray<DiagnosticAnalyzer> ours)
    {
        ImmutableArray<DiagnosticAnalyzer> idle = [new IdleAnalyzer()];
        var sdk = CompilerComponent.SdkAnalyzers;
        ImmutableArray<DiagnosticAnalyzer> both = [.. sdk, .. ours];
        Action<Compilation>[] ways =
        [
            AnalyzerRun.Emit,
            AnalyzerRun.DiagnoseAndEmit,
            AnalyzerRun.Diagnose,
            compilation => AnalyzerRun.Diagnose(compilation, idle),
            compilation => AnalyzerRun.Diagnose(compilation, ours),
            compilation => AnalyzerRun.Diagnose(compilation, sdk),
            compilation => AnalyzerRun.Diagnose(compilation, both),
        ];

        Timing.WarmUp(() => Array.ForEach(ways, way => MeasureOnce(project, way)));

        // In turns, so that what else the machine does meets all of them.
        var rounds = new double[Repetitions][];
        for (var i = 0; i < rounds.Length; i++)
        {
            rounds[i] = [.. ways.Select(way => MeasureOnce(project, way))];
        }

        var samples = ways.Select((_, way) => Sample.Of(rounds.Select(round => round[way]))).ToArray();
        return new AnalyzerTimes(
            samples[0], samples[1], samples[2], samples[3], samples[4], samples[5], samples[6]);
    }

    private static double MeasureOnce(Compilation project, Action<Compilation> way)
    {
        // A copy shares what is parsed, but nothing that is bound.
        var fresh = project.Clone();
        return Timing.MeasureOnce(() => way(fresh));
    }
}

using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Percl.Benchmarks.Writing;

/// <summary>
/// How the writing is measured: in this process, since BenchmarkDotNet would have to restore and build another one.
/// </summary>
internal static class WriteConfig
{
    private const int WarmupCount = 100;
    private const int IterationCount = 80;

    // Shorter than the time for which a busy machine lets a process run.
    private const int IterationMilliseconds = 4;

    public static IConfig Create(TextWriter output) => ManualConfig.CreateEmpty()
        .AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.DontLogOutput)
            .WithWarmupCount(WarmupCount)
            .WithIterationCount(IterationCount)
            .WithGcForce(false)
            .WithIterationTime(TimeInterval.FromMilliseconds(IterationMilliseconds))
            .WithId("InProcess"))
        .AddValidator([.. DefaultConfig.Instance.GetValidators()])
        .AddLogger(NullLogger.Instance)
        .AddEventProcessor(new Progress(output))
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "BenchmarkDotNet.Artifacts"));
}

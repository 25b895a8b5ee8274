namespace Percl.Benchmarks.Building;

/// <summary>Measures what the generators and the analyzers cost a build.</summary>
internal static class BuildCommand
{
    public static void Run(TextWriter output)
    {
        var share = new ProcessorShare();
        GeneratorReport.Run(output);
        AnalyzerReport.Run(output);
        share.Print(output);
    }
}

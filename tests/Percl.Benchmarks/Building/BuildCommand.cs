namespace Percl.Benchmarks.Building;

/// <summary>Measures what the generators and the analyzers cost a build.</summary>
internal static class BuildCommand
{
    /// <param name="reports">What is measured.</param>
    /// <param name="output">Where it is printed.</param>
    public static void Run(ReadOnlySpan<Action<TextWriter>> reports, TextWriter output)
    {
        var share = new ProcessorShare();
        foreach (var report in reports)
        {
            report(output);
        }

        share.Print(output);
    }
}

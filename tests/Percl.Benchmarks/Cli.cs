using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Percl.Benchmarks.Building;
using Percl.Benchmarks.Serving;
using Percl.Benchmarks.Simulating;
using Percl.Benchmarks.Writing;

namespace Percl.Benchmarks;

/// <summary>What the program can be asked to measure.</summary>
internal static class Cli
{
    private const int Success = 0;
    private const int Failure = 1;
    private const int WrongUsage = 2;
    private const int ManyCalls = 10_000;
    private const int UsualRuns = 5;

    private const string Usage =
        """
        Usage:
          Percl.Benchmarks write              how fast scripts are written, beside other ways to write the same JSON
            --runs <n>                        measures n times instead of five
          Percl.Benchmarks texts              how fast texts are written, beside the framework's transcoder
          Percl.Benchmarks build              what the generators and analyzers cost a build
            --only <generators|analyzers|across>
                                              measures one of the three
          Percl.Benchmarks load               how an application answers under load, beside other ways to answer
          Percl.Benchmarks simulate           what whole calls cost that are simulated at once
            --calls <n>                       the number of calls; the default is 10000
        """;

    private static bool IsOptimized =>
        typeof(Cli).Assembly.GetCustomAttribute<DebuggableAttribute>() is not { IsJITOptimizerDisabled: true };

    /// <summary>Measures what the arguments say.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        if (!IsOptimized)
        {
            error.WriteLine("What is not optimized is not measured: run it with -c Release.");
            return WrongUsage;
        }

        try
        {
            switch (arguments)
            {
                case ["write"]:
                    WriteCommand.RunOften(UsualRuns, output);
                    return Success;

                case ["write", "--runs", var text] when IsCount(text, out var runs):
                    WriteCommand.RunOften(runs, output);
                    return Success;

                // A run of several.
                case ["write", "--into", var file]:
                    WriteCommand.Measure(output).Save(file);
                    return Success;

                case ["texts"]:
                    TextsCommand.Run(output);
                    return Success;

                case ["build"]:
                    BuildCommand.Run([GeneratorReport.Run, AnalyzerReport.Run, AcrossReport.Run], output);
                    return Success;

                case ["build", "--only", "generators"]:
                    BuildCommand.Run([GeneratorReport.Run], output);
                    return Success;

                case ["build", "--only", "analyzers"]:
                    BuildCommand.Run([AnalyzerReport.Run], output);
                    return Success;

                case ["build", "--only", "across"]:
                    BuildCommand.Run([AcrossReport.Run], output);
                    return Success;

                case ["load"]:
                    LoadCommand.Run(output);
                    return Success;

                case ["simulate"]:
                    SimulateCommand.Run(ManyCalls, output);
                    return Success;

                case ["simulate", "--calls", var text] when IsCount(text, out var calls):
                    SimulateCommand.Run(calls, output);
                    return Success;

                // Those who call.
                case ["load", "--callers", var text] when IsCount(text, out var port):
                    Callers.Run(port, Console.In, output);
                    return Success;

                default:
                    error.WriteLine(Usage);
                    return WrongUsage;
            }
        }
        catch (InvalidOperationException e)
        {
            // Something that was to be measured does not do what it should.
            error.WriteLine(e.Message);
            return Failure;
        }
    }

    private static bool IsCount(string text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count > 0;
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Percl.Benchmarks.Building;

/// <summary>Compiles with and without analyzers.</summary>
internal static class AnalyzerRun
{
    /// <summary>Refuses to measure analyzers that find nothing where there is something.</summary>
    public static void Verify(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        const string Wrong =
            """
            public static class Wrong
            {
                public static object Create() => new Percl.Redirect { ActionUrl = "/next" };
            }
            """;
        var found = Diagnose(Compilations.Create([Wrong], withLibrary: true), analyzers);
        if (!found.Any(static diagnostic => diagnostic.Id == "PERCL2001"))
        {
            throw new InvalidOperationException("The analyzers do not find what they should.");
        }
    }

    /// <summary>What the compiler reports.</summary>
    public static void Diagnose(Compilation compilation) => compilation.GetDiagnostics();

    /// <summary>What the compiler and the analyzers report, the analyzers as in a build: several at a time.</summary>
    public static ImmutableArray<Diagnostic> Diagnose(
        Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        Diagnose(compilation, analyzers, isConcurrent: true);

    /// <summary>What the compiler and the analyzers report.</summary>
    public static ImmutableArray<Diagnostic> Diagnose(
        Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, bool isConcurrent)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            static (failure, _, _) => throw failure,
            concurrentAnalysis: isConcurrent,
            logAnalyzerExecutionTime: false);
        return compilation.WithAnalyzers(analyzers, options).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
    }

    /// <summary>Compiles to nowhere. This too finds what the compiler reports, so a build does it alone.</summary>
    public static void Emit(Compilation compilation)
    {
        if (!compilation.Emit(Stream.Null).Success)
        {
            Compilations.ThrowOnErrors(compilation);
        }
    }

    /// <summary>Asks what the compiler reports, and compiles then.</summary>
    public static void DiagnoseAndEmit(Compilation compilation)
    {
        Diagnose(compilation);
        Emit(compilation);
    }
}

using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Percl.Benchmarks.Building;

/// <summary>A generator or analyzer assembly, as the compiler loaded it for this project.</summary>
internal static class CompilerComponent
{
    /// <summary>The analyzers whose rules look across the whole application: names, webhooks and answers.</summary>
    private static readonly string[] Across =
        ["EndpointUrlAnalyzer", "OneCommandAnalyzer", "AnsweringScriptAnalyzer", "IneffectiveDeclarationAnalyzer"];

    public static ImmutableArray<ISourceGenerator> PerclGenerators =>
        Open("PerclGenerator").GetGenerators(LanguageNames.CSharp);

    public static ImmutableArray<DiagnosticAnalyzer> PerclAnalyzers =>
        Open("PerclGenerator.Analyzers").GetAnalyzers(LanguageNames.CSharp);

    /// <summary>
    /// Gets the analyzers of the SDK and of ASP.NET Core that a build of every project runs: those that warn by
    /// default.
    /// </summary>
    public static ImmutableArray<DiagnosticAnalyzer> SdkAnalyzers { get; } =
    [
        .. new[]
            {
                "Microsoft.CodeAnalysis.NetAnalyzers", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers",
                "Microsoft.AspNetCore.App.Analyzers",
            }
            .SelectMany(static name => Open(name).GetAnalyzers(LanguageNames.CSharp))
            .Where(static analyzer => analyzer is not DiagnosticSuppressor
                && analyzer.SupportedDiagnostics.Any(static rule =>
                    rule is { IsEnabledByDefault: true, DefaultSeverity: >= DiagnosticSeverity.Warning })),
    ];

    /// <summary>Returns those of our analyzers whose rules look across the whole application.</summary>
    public static IReadOnlyList<DiagnosticAnalyzer> FindAcross(ImmutableArray<DiagnosticAnalyzer> ours) =>
        [.. Across.Select(name => ours.Single(analyzer => analyzer.GetType().Name == name))];

    public static ImmutableArray<ISourceGenerator> JsonGenerators =>
        Open("System.Text.Json.SourceGeneration").GetGenerators(LanguageNames.CSharp);

    private static AnalyzerFileReference Open(string name)
    {
        var path = typeof(CompilerComponent).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(metadata => metadata.Key == name)?.Value
            ?? throw new InvalidOperationException($"The build did not say where {name} is.");
        var reference = new AnalyzerFileReference(path, new ComponentLoader());
        reference.AnalyzerLoadFailed += (_, failure) =>
            throw new InvalidOperationException($"{name} cannot be loaded: {failure.Message}", failure.Exception);
        return reference;
    }
}

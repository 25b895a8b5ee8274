using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PerclGenerator.Analyzers;

namespace PerclGenerator.Editor.Tests.Harness;

/// <summary>The analyzers and generators, as a project gets them from the package.</summary>
internal sealed class PackageReference : AnalyzerReference
{
    /// <summary>An editor tells generators apart by their objects.</summary>
    private readonly ImmutableArray<ISourceGenerator> _generators =
        [.. Create<IIncrementalGenerator>(typeof(ScriptGenerator)).Select(static one => one.AsSourceGenerator())];

    public override string FullPath => "PerclGenerator";

    public override object Id => FullPath;

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => GetAnalyzersForAllLanguages();

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() =>
        Create<DiagnosticAnalyzer>(typeof(PerclAnalyzer));

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;

    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => GetGenerators("");

    /// <summary>Creates everything of a kind in the assembly of a type.</summary>
    public static ImmutableArray<T> Create<T>(Type neighbour) =>
    [
        .. neighbour.Assembly.GetTypes()
            .Where(static type => type.IsAssignableTo(typeof(T)) && !type.IsAbstract)
            .Select(static type => (T)Activator.CreateInstance(type)!),
    ];
}

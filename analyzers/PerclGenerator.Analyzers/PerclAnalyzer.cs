using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.Language;
using PerclGenerator.CSharp;

namespace PerclGenerator.Analyzers;

/// <summary>
/// What all analyzers have in common: they run concurrently, leave generated code alone, and do nothing at all in a
/// project that does not reference the runtime library.
/// </summary>
public abstract class PerclAnalyzer : DiagnosticAnalyzer
{
    private protected PerclAnalyzer(params DiagnosticDescriptor[] descriptors)
    {
        SupportedDiagnostics = ImmutableArray.Create(descriptors);
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (CommandCatalog.Of(start.Compilation) is { } catalog)
            {
                Register(start, catalog);
            }
        });
    }

    private protected abstract void Register(CompilationStartAnalysisContext start, CommandCatalog catalog);

    /// <summary>Shows a violation.</summary>
    private protected static Diagnostic Show(Violation violation, Location location)
    {
        var descriptor = DescriptorTable.Find(violation.RuleId);
        return Diagnostic.Create(
            descriptor,
            location,
            violation.IsHarmless ? DiagnosticSeverity.Warning : descriptor.DefaultSeverity,
            additionalLocations: null,
            properties: null,
            [.. violation.Arguments]);
    }
}

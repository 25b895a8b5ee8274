using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.CSharp.Declarations;
using Percl.Language.Script;
using Percl.Language.Violations;

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

    /// <summary>Shows a violation. What would help goes along, for the fixes.</summary>
    /// <param name="violation">The violation.</param>
    /// <param name="find">Finds what is to be marked at a place.</param>
    private protected static Diagnostic Show(Violation violation, Func<NodeId, Location> find)
    {
        var descriptor = DescriptorTable.Find(violation.RuleId);
        return Diagnostic.Create(
            descriptor,
            find(violation.Node),
            violation.IsAdvisory ? DiagnosticSeverity.Warning : descriptor.DefaultSeverity,
            violation.Related is { } related ? [find(related)] : null,
            violation.Suggestions.Count > 0
                ? ImmutableDictionary.CreateRange(SuggestionProperties.Write(violation.Suggestions))
                : null,
            [.. violation.Arguments]);
    }
}

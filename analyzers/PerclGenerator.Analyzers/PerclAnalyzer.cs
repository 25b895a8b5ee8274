using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.CSharp.Declarations;
using Percl.Language.Checking;
using Percl.Language.Findings;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace PerclGenerator.Analyzers;

/// <summary>
/// Provides the base of all analyzers. They run concurrently, ignore generated code, and do nothing in a project that
/// references neither the runtime library nor FreeClimb's SDK.
/// </summary>
public abstract class PerclAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Initializes an analyzer of some rules.</summary>
    /// <param name="isReported">Returns whether the analyzer reports a rule.</param>
    private protected PerclAnalyzer(Func<Rule, bool> isReported)
    {
        SupportedDiagnostics = DescriptorTable.Of(isReported);
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
            if (CommandCatalog.Of(start.Compilation) is { } catalog && (IsForSdk || catalog.Runtime is not null))
            {
                Register(start, catalog);
            }
        });
    }

    /// <summary>
    /// Gets a value that indicates whether the analyzer also looks at projects that have only FreeClimb's SDK.
    /// </summary>
    private protected virtual bool IsForSdk => false;

    private protected abstract void Register(CompilationStartAnalysisContext start, CommandCatalog catalog);

    /// <summary>Creates the diagnostic of a finding, whose fixes require only the location.</summary>
    private protected static Diagnostic Show(Finding finding, Location location) =>
        Show(PerclRules.Word(finding), _ => location);

    /// <summary>Creates the diagnostic of a violation, with its suggestions as properties for the fixes.</summary>
    /// <param name="violation">The violation.</param>
    /// <param name="find">Finds the location of a node.</param>
    private protected static Diagnostic Show(Violation violation, Func<NodeId, Location> find) =>
        Show(violation, severity: null, find);

    /// <summary>Creates the diagnostic of a violation with a severity that the project sets.</summary>
    /// <param name="violation">The violation.</param>
    /// <param name="severity">The severity; null for that of the rule.</param>
    /// <param name="find">Finds the location of a node.</param>
    private protected static Diagnostic Show(
        Violation violation, DiagnosticSeverity? severity, Func<NodeId, Location> find)
    {
        var descriptor = DescriptorTable.Find(violation.RuleId);
        return Diagnostic.Create(
            descriptor,
            find(violation.Node),
            severity ?? (violation.IsInformation ? DiagnosticSeverity.Info
                : violation.IsAdvisory ? DiagnosticSeverity.Warning
                : descriptor.DefaultSeverity),
            violation.Related is { } related ? [find(related)] : null,
            violation.Suggestions.Count > 0
                ? ImmutableDictionary.CreateRange(SuggestionProperties.Write(violation.Suggestions))
                : null,
            [.. violation.Arguments]);
    }
}

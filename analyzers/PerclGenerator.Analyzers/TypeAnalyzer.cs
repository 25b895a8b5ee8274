using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.CSharp.Declarations;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace PerclGenerator.Analyzers;

/// <summary>Provides the base of the analyzers of types that declare commands and scripts.</summary>
public abstract class TypeAnalyzer : PerclAnalyzer
{
    /// <summary>Initializes an analyzer of some rules.</summary>
    /// <param name="isReported">Returns whether the analyzer reports a rule.</param>
    private protected TypeAnalyzer(Func<Rule, bool> isReported)
        : base(isReported)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext start, CommandCatalog catalog) =>
        start.RegisterSymbolAction(
            context =>
            {
                // The compiler reports missing names while a type is being typed.
                if (context.Symbol is INamedTypeSymbol type && PartialTypes.IsNamed(type))
                {
                    Check(context, type, catalog);
                }
            },
            SymbolKind.NamedType);

    private protected abstract void Check(SymbolAnalysisContext context, INamedTypeSymbol type, CommandCatalog catalog);

    private protected static void Report(SymbolAnalysisContext context, IEnumerable<DeclarationProblem> problems)
    {
        foreach (var problem in problems)
        {
            context.ReportDiagnostic(
                Show(problem.Finding, problem.Location ?? LocationOf(problem.Symbol, context)));
        }
    }

    private protected static void Report(
        SymbolAnalysisContext context, Violation violation, Func<NodeId, ISymbol> find) =>
        context.ReportDiagnostic(Show(violation, node => LocationOf(find(node), context)));

    /// <summary>
    /// Returns the location to mark for a symbol: an inherited member is marked at the type that inherits it.
    /// </summary>
    private static Location LocationOf(ISymbol symbol, SymbolAnalysisContext context)
    {
        var declaring = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        var isHere = SymbolEqualityComparer.Default.Equals(context.Symbol, declaring);
        return (isHere ? symbol : context.Symbol).Locations[0];
    }
}

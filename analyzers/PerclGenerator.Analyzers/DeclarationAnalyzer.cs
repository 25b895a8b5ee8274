using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.CSharp.Declarations;
using Percl.CSharp.Projection;
using Percl.CSharp.Symbols;
using Percl.Language.Checking;
using Percl.Language.Rules;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace PerclGenerator.Analyzers;

/// <summary>
/// Checks types that declare commands and scripts. The analyzer shares the generator's parser and reports the
/// declarations that cannot be generated.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer() : PerclAnalyzer(static rule =>
    rule is ScriptRule || rule.Info.Category == RuleCategories.Declarations || rule is DeclarationRule)
{
    private protected override void Register(CompilationStartAnalysisContext start, CommandCatalog catalog) =>
        start.RegisterSymbolAction(context => Check(context, catalog), SymbolKind.NamedType);

    private static void Check(SymbolAnalysisContext context, CommandCatalog catalog)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!PartialTypes.IsNamed(type))
        {
            // The compiler reports missing names while a type is being typed.
            return;
        }

        CheckType(context, type);
        if (catalog.Find(type, context.CancellationToken) is { } command)
        {
            Report(context, command.Problems);
            foreach (var violation in PerclRules.Check(command.Schema, catalog.Language))
            {
                Report(context, violation, node => node == NodeId.None ? type : command.Properties[node.Value]);
            }
        }

        if (ScriptParser.IsDeclared(type))
        {
            CheckScript(context, catalog, type);
        }

        Report(context, UnwrittenMembers.FindProblems(type, context.Compilation, context.CancellationToken));
    }

    /// <summary>Checks a type by itself and for the marked types in it, and reports each rule only once.</summary>
    private static void CheckType(SymbolAnalysisContext context, INamedTypeSymbol type)
    {
        var problems = type.SelfAndNested()
            .Where(static marked => marked.IsMarked())
            .SelectMany(marked => PartialTypes.FindProblems(marked, context.CancellationToken))
            .Where(problem => SymbolEqualityComparer.Default.Equals(problem.Symbol, type))
            .GroupBy(static problem => problem.Finding.GetType())
            .Select(static problems => problems.First());
        Report(context, problems);
    }

    private static void CheckScript(SymbolAnalysisContext context, CommandCatalog catalog, INamedTypeSymbol type)
    {
        Report(context, ScriptParser.FindAnswersProblems(type, catalog.Language, context.CancellationToken));
        var commands = ScriptParser.FindCommands(type);
        if (!PartialTypes.FindProblems(type, context.CancellationToken).Any())
        {
            Report(context, ScriptParser.FindProblems(type, commands, context.CancellationToken));
        }

        var script = DeclaredScriptProjection.Project(
            type, commands, catalog, context.Compilation, context.CancellationToken);
        foreach (var violation in PerclRules.CheckOrder(script, catalog.Language))
        {
            Report(context, violation, node => commands[node.Value]);
        }
    }

    private static void Report(SymbolAnalysisContext context, IEnumerable<DeclarationProblem> problems)
    {
        foreach (var problem in problems)
        {
            context.ReportDiagnostic(
                Show(problem.Finding, problem.Location ?? LocationOf(problem.Symbol, context)));
        }
    }

    private static void Report(SymbolAnalysisContext context, Violation violation, Func<NodeId, ISymbol> find) =>
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

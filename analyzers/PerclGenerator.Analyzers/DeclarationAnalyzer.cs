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
public sealed class DeclarationAnalyzer() : TypeAnalyzer(static rule =>
    rule is ScriptRule or DeclarationRule
    || (rule.Info.Category == RuleCategories.Declarations && !IneffectiveDeclarationAnalyzer.Reports(rule)))
{
    private protected override void Check(
        SymbolAnalysisContext context, INamedTypeSymbol type, CommandCatalog catalog)
    {
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
        var commands = ScriptParser.FindCommands(type);
        if (PartialTypes.FindProblems(type, context.CancellationToken).Count == 0)
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
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Percl.CSharp.Declarations;
using Percl.CSharp.Flow;
using Percl.CSharp.Projection;
using Percl.Language.Checking;
using Percl.Language.Rules;

namespace PerclGenerator.Analyzers;

/// <summary>Checks which commands lists hold and in which order, however the list is written.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScriptAnalyzer() : PerclAnalyzer(static rule => rule is ScriptRule)
{
    private protected override void Register(CompilationStartAnalysisContext start, CommandCatalog catalog)
    {
        start.RegisterSyntaxNodeAction(
            context => CheckList(context, catalog),
            SyntaxKind.CollectionExpression,
            SyntaxKind.ArrayInitializerExpression,
            SyntaxKind.CollectionInitializerExpression,
            SyntaxKind.ObjectCreationExpression,
            SyntaxKind.ImplicitObjectCreationExpression,
            SyntaxKind.InvocationExpression);
        start.RegisterCodeBlockStartAction<SyntaxKind>(block => WatchFlow(block, catalog));
    }

    /// <summary>Registers the analysis of a whole code block once it adds or yields something.</summary>
    private static void WatchFlow(CodeBlockStartAnalysisContext<SyntaxKind> block, CommandCatalog catalog)
    {
        var adds = false;
        block.RegisterSyntaxNodeAction(
            context => adds |= FlowReader.IsAddOrYield(context.Node),
            SyntaxKind.InvocationExpression,
            SyntaxKind.YieldReturnStatement);
        block.RegisterCodeBlockEndAction(context =>
        {
            if (adds)
            {
                CheckFlow(context, catalog);
            }
        });
    }

    private static void CheckList(SyntaxNodeAnalysisContext context, CommandCatalog catalog)
    {
        var lists = new ListProjection(catalog, context.SemanticModel, context.CancellationToken);
        var script = context.Node switch
        {
            CollectionExpressionSyntax collection => lists.Project(collection),
            InitializerExpressionSyntax initializer => lists.Project(initializer),
            BaseObjectCreationExpressionSyntax creation => lists.Project(creation),
            InvocationExpressionSyntax call => lists.Project(call),
            _ => null,
        };
        if (script is not null)
        {
            foreach (var violation in PerclRules.CheckOrder(script, catalog.Language))
            {
                context.ReportDiagnostic(Show(violation, lists.Locations.Find));
            }
        }
    }

    private static void CheckFlow(CodeBlockAnalysisContext context, CommandCatalog catalog)
    {
        var scripts = FlowReader.Read(
            context.CodeBlock, catalog, context.SemanticModel, context.CancellationToken, out var locations);
        var reported = new HashSet<(string RuleId, TextSpan Span)>();
        foreach (var violation in scripts.SelectMany(script => PerclRules.CheckOrder(script, catalog.Language)))
        {
            // Several paths may lead out of the code with the same last command.
            if (reported.Add((violation.RuleId, locations.Find(violation.Node).SourceSpan)))
            {
                context.ReportDiagnostic(Show(violation, locations.Find));
            }
        }
    }
}

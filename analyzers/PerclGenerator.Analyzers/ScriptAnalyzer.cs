using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Percl.CSharp.Declarations;
using Percl.CSharp.Endpoints;
using Percl.CSharp.Flow;
using Percl.CSharp.Projection;
using Percl.Language.Checking;
using Percl.Language.Rules;
using Percl.Language.Schema;
using Percl.Language.Script;

namespace PerclGenerator.Analyzers;

/// <summary>
/// Checks which commands lists hold and in which order, however the list is written. A list that is the answer of an
/// endpoint is also checked against the webhook.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScriptAnalyzer() : PerclAnalyzer(static rule => rule is ScriptRule)
{
    private protected override bool IsForSdk => true;

    private protected override void Register(CompilationStartAnalysisContext start, CommandCatalog catalog)
    {
        var types = EndpointTypes.Of(start.Compilation);
        start.RegisterSyntaxNodeAction(
            context => CheckList(context, catalog, types),
            SyntaxKind.CollectionExpression,
            SyntaxKind.ArrayInitializerExpression,
            SyntaxKind.CollectionInitializerExpression,
            SyntaxKind.ObjectCreationExpression,
            SyntaxKind.ImplicitObjectCreationExpression,
            SyntaxKind.InvocationExpression);
        start.RegisterCodeBlockAction(context =>
        {
            if (FlowReader.AddsOrYields(context.CodeBlock))
            {
                CheckFlow(context, catalog, types);
            }
        });
    }

    private static void CheckList(SyntaxNodeAnalysisContext context, CommandCatalog catalog, EndpointTypes? types)
    {
        var lists = new ListProjection(catalog, context.SemanticModel, context.CancellationToken);
        var script = context.Node switch
        {
            CollectionExpressionSyntax collection => lists.Project(collection),
            InitializerExpressionSyntax initializer => lists.Project(initializer),
            BaseObjectCreationExpressionSyntax creation => lists.Project(creation),
            InvocationExpressionSyntax call => lists.Project(call) ?? lists.ProjectAdded(call),
            _ => null,
        };
        if (script is null)
        {
            return;
        }

        var list = context.Node as ExpressionSyntax is InitializerExpressionSyntax { Parent: ExpressionSyntax whole }
            ? whole
            : (ExpressionSyntax)context.Node;
        var answered = types is null || script.Kind != ScriptKind.Script
            ? []
            : new AnsweredWebhookFinder(types, catalog, context.CancellationToken).Find(list, context.SemanticModel);
        foreach (var violation in PerclRules.CheckOrder(script, answered, catalog.Language))
        {
            context.ReportDiagnostic(Show(violation, lists.Locations.Find));
        }
    }

    private static void CheckFlow(CodeBlockAnalysisContext context, CommandCatalog catalog, EndpointTypes? types)
    {
        var scripts = FlowReader.Read(
            context.CodeBlock, catalog, context.SemanticModel, context.CancellationToken, out var locations);
        var answers = new Dictionary<ISymbol, IReadOnlyList<AnsweredWebhooks>>(SymbolEqualityComparer.Default);
        var reported = new HashSet<(string RuleId, TextSpan Span)>();
        foreach (var violation in scripts.SelectMany(found =>
            PerclRules.CheckOrder(found.Script, AnsweredBy(found.List, found.Script), catalog.Language)))
        {
            // Several paths may lead out of the code with the same last command.
            if (reported.Add((violation.RuleId, locations.Find(violation.Node).SourceSpan)))
            {
                context.ReportDiagnostic(Show(violation, locations.Find));
            }
        }

        IReadOnlyList<AnsweredWebhooks> AnsweredBy(ISymbol list, ScriptModel script)
        {
            if (types is null)
            {
                return [];
            }

            if (!answers.TryGetValue(list, out var found))
            {
                var finder = new AnsweredWebhookFinder(types, catalog, context.CancellationToken);
                answers[list] = found = finder.Find(list, context.SemanticModel);
            }

            return found.Any(static set => set.MayDecide)
                && !script.Items.All(item => IsAlwaysAdded(context.CodeBlock, locations.Find(item.Id)))
                    ? []
                    : found;
        }
    }

    /// <summary>Determines whether the statement is one of a function's own, on which no condition bears.</summary>
    private static bool IsAlwaysAdded(SyntaxNode code, Location location) =>
        code.FindNode(location.SourceSpan).FirstAncestorOrSelf<StatementSyntax>() is
        {
            Parent: BlockSyntax
            {
                Parent: BaseMethodDeclarationSyntax or AccessorDeclarationSyntax
                    or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax,
            },
        };
}

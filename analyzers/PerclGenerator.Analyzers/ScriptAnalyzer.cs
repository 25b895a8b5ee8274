using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.Language;
using PerclGenerator.CSharp;

namespace PerclGenerator.Analyzers;

/// <summary>Checks which commands lists hold and in which order, however the list is written.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScriptAnalyzer() : PerclAnalyzer(
    PerclDescriptors.NeverExecuted,
    PerclDescriptors.CannotBeNested,
    PerclDescriptors.IgnoredHere,
    PerclDescriptors.EndsWithoutTerminal,
    PerclDescriptors.EmptyScript)
{
    private protected override void Register(CompilationStartAnalysisContext start, CommandCatalog catalog)
    {
        start.RegisterSyntaxNodeAction(
            context => CheckList(context, catalog),
            SyntaxKind.CollectionExpression,
            SyntaxKind.ArrayInitializerExpression,
            SyntaxKind.CollectionInitializerExpression,
            SyntaxKind.ObjectCreationExpression,
            SyntaxKind.ImplicitObjectCreationExpression);
        start.RegisterSyntaxNodeAction(
            context => CheckStatements(context, catalog),
            SyntaxKind.Block,
            SyntaxKind.SwitchSection,
            SyntaxKind.CompilationUnit);
    }

    private static void CheckList(SyntaxNodeAnalysisContext context, CommandCatalog catalog)
    {
        var reader = new SequenceReader(catalog, context.SemanticModel, context.CancellationToken);
        var script = context.Node switch
        {
            CollectionExpressionSyntax collection => reader.Read(collection),
            InitializerExpressionSyntax initializer => reader.Read(initializer),
            BaseObjectCreationExpressionSyntax creation => reader.ReadEmpty(creation),
            _ => null,
        };
        if (script is not null)
        {
            Report(context, catalog, script, reader.Places);
        }
    }

    private static void CheckStatements(SyntaxNodeAnalysisContext context, CommandCatalog catalog)
    {
        var statements = context.Node switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            CompilationUnitSyntax file => file.Members.OfType<GlobalStatementSyntax>().Select(static global => global.Statement),
            _ => Enumerable.Empty<StatementSyntax>(),
        };
        var scripts = AddSequenceReader.Read(
            statements, catalog, context.SemanticModel, context.CancellationToken, out var places);
        foreach (var script in scripts)
        {
            Report(context, catalog, script, places);
        }
    }

    private static void Report(
        SyntaxNodeAnalysisContext context, CommandCatalog catalog, ScriptModel script, PlaceTable places)
    {
        foreach (var violation in RuleBook.CheckOrder(script, catalog.Language))
        {
            context.ReportDiagnostic(Show(violation, places.Find));
        }
    }
}

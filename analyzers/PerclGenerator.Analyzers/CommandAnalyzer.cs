using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.CSharp.Configuration;
using Percl.CSharp.Declarations;
using Percl.CSharp.Projection;
using Percl.Language.Checking;
using Percl.Language.Rules;

namespace PerclGenerator.Analyzers;

/// <summary>Checks each command where it is created: its attributes and their values.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CommandAnalyzer() : PerclAnalyzer(static rule => rule is AttributeRule or CommandRule)
{
    private protected override void Register(CompilationStartAnalysisContext start, CommandCatalog catalog) =>
        start.RegisterSyntaxNodeAction(
            context => Check(context, catalog),
            SyntaxKind.ObjectCreationExpression,
            SyntaxKind.ImplicitObjectCreationExpression,
            SyntaxKind.WithExpression);

    private static void Check(SyntaxNodeAnalysisContext context, CommandCatalog catalog)
    {
        var projection = new CommandProjection(catalog, context.SemanticModel, context.CancellationToken);
        if (projection.Bind((ExpressionSyntax)context.Node) is not { } bound)
        {
            return;
        }

        var command = projection.Project(bound);

        // Nested commands are created by an expression of their own, and checked there.
        var options = RuleOptionsReader.Read(context.Options, context.Node.SyntaxTree);
        var violations = PerclRules.CheckAttributes(command, options);
        if (violations.Count > 0)
        {
            // Later assignments are expensive to find, and most commands have no violation without them.
            violations = PerclRules.CheckAttributes(projection.KeepFinalValues(command, bound), options);
        }

        foreach (var violation in violations)
        {
            context.ReportDiagnostic(Show(violation, projection.Locations.Find));
        }
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.CSharp.Configuration;
using Percl.CSharp.Declarations;
using Percl.CSharp.Projection;
using Percl.Language.Checking;
using Percl.Language.Rules;
using Percl.Language.Violations;

namespace PerclGenerator.Analyzers;

/// <summary>Checks each command where it is created: its attributes and their values.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CommandAnalyzer() : PerclAnalyzer(static rule => rule is AttributeRule or CommandRule)
{
    private protected override bool IsForSdk => true;

    private protected override void Register(CompilationStartAnalysisContext start, CommandCatalog catalog)
    {
        start.RegisterSyntaxNodeAction(
            context => Check(context, catalog),
            SyntaxKind.ObjectCreationExpression,
            SyntaxKind.ImplicitObjectCreationExpression,
            SyntaxKind.WithExpression);
        if (catalog.HasSdk)
        {
            start.RegisterSyntaxNodeAction(
                context => CheckSetter(context, catalog), SyntaxKind.SimpleAssignmentExpression);
        }
    }

    /// <summary>Checks a property that is set after its command was created, as the SDK allows.</summary>
    private static void CheckSetter(SyntaxNodeAnalysisContext context, CommandCatalog catalog)
    {
        var assignment = (AssignmentExpressionSyntax)context.Node;
        var projection = new CommandProjection(catalog, context.SemanticModel, context.CancellationToken);
        if (projection.Project(assignment) is not { } command)
        {
            return;
        }

        var violations = PerclRules.CheckAttributes(command, ReadOptions(context));
        if (violations.Count > 0 && projection.IsFinal(assignment))
        {
            Report(context, violations, projection);
        }
    }

    private static void Check(SyntaxNodeAnalysisContext context, CommandCatalog catalog)
    {
        var projection = new CommandProjection(catalog, context.SemanticModel, context.CancellationToken);
        if (projection.Bind((ExpressionSyntax)context.Node) is not { } bound)
        {
            if (context.Node is BaseObjectCreationExpressionSyntax creation
                && projection.ProjectWithoutList(creation) is { } script)
            {
                Report(context, PerclRules.CheckAttributes(script, ReadOptions(context)), projection);
            }

            return;
        }

        // Nested commands are created by an expression of their own, and checked there.
        var command = projection.Project(bound);
        var options = ReadOptions(context);
        var violations = PerclRules.CheckAttributes(command, options);
        if (violations.Count > 0)
        {
            // Later assignments are expensive to find, and most commands have no violation without them.
            violations = PerclRules.CheckAttributes(projection.KeepFinalValues(command, bound), options);
        }

        Report(context, violations, projection);
    }

    private static RuleOptions ReadOptions(SyntaxNodeAnalysisContext context) =>
        RuleOptionsReader.Read(context.Options, context.Node.SyntaxTree);

    private static void Report(
        SyntaxNodeAnalysisContext context, IEnumerable<Violation> violations, CommandProjection projection)
    {
        foreach (var violation in violations)
        {
            context.ReportDiagnostic(Show(violation, projection.Locations.Find));
        }
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Percl.CSharp.Declarations;
using Percl.CSharp.Endpoints;
using Percl.Language.Findings;
using Percl.Language.Rules;

namespace PerclGenerator.Analyzers;

/// <summary>Finds handlers that compile, as a <c>Delegate</c>, but stop the application when it starts.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandlerAnalyzer()
    : EndpointAnalyzer(static rule => rule is HandlerFormRule, OperationKind.Invocation)
{
    private protected override void Check(OperationAnalysisContext context, EndpointTypes types, CommandCatalog catalog)
    {
        var invocation = (IInvocationOperation)context.Operation;
        if (EndpointTypes.MapsWebhook(invocation.TargetMethod)
            && MappedHandler.Of(invocation) is { } handler
            && HandlerForm.FindProblem(handler, catalog) is { } problem
            && !HasError(handler.Value, context.CancellationToken))
        {
            context.ReportDiagnostic(Show(new HandlerFormFinding(problem), handler.Value.Syntax.GetLocation()));
        }
    }

    /// <summary>
    /// Determines whether the compiler reports an error in a lambda: its form is then not the one that is meant.
    /// </summary>
    private static bool HasError(IOperation handler, CancellationToken cancellation) =>
        handler.Syntax is AnonymousFunctionExpressionSyntax lambda
        && (lambda.ContainsDiagnostics
            // The compiler is asked only before a report.
            || handler.SemanticModel!.GetDiagnostics(lambda.Span, cancellation)
                .Any(static diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error));
}

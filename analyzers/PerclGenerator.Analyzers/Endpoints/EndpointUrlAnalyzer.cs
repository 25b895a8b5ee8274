using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.CSharp.Declarations;
using Percl.CSharp.Endpoints;
using Percl.Language.Checking;
using Percl.Language.Rules;

namespace PerclGenerator.Analyzers;

/// <summary>Finds URLs of endpoints that do not exist, or do not suit the attribute that has the URL.</summary>
/// <remarks>
/// The analyzer looks at each call of <c>PerclUrls.Of</c> by itself, and reads all endpoints of the compilation on the
/// first that may be wrong. Diagnostics of a whole compilation would not show in an editor before the next build.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EndpointUrlAnalyzer() : PerclAnalyzer(static rule =>
    rule is UnknownEndpointRule or OtherWebhookRule or AnswerExpectedRule)
{
    private protected override void Register(CompilationStartAnalysisContext start, CommandCatalog catalog)
    {
        if (EndpointUrls.Of(start.Compilation, catalog, start.Options) is { } urls)
        {
            start.RegisterSyntaxNodeAction(context => Check(context, urls), SyntaxKind.InvocationExpression);
        }
    }

    private static void Check(SyntaxNodeAnalysisContext context, EndpointUrls urls)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        foreach (var problem in urls.Check(call, context.SemanticModel, context.CancellationToken))
        {
            context.ReportDiagnostic(Show(PerclRules.Word(problem.Finding), problem.Find));
        }
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PerclGenerator.CSharp;
using PerclGenerator.Parsing;

namespace PerclGenerator.Analyzers;

/// <summary>Finds endpoints that answer a notification with PerCL.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotificationAnalyzer() : PerclAnalyzer(PerclDescriptors.AnswerIgnored)
{
    private protected override void Register(CompilationStartAnalysisContext start, CommandCatalog catalog)
    {
        if (start.Compilation.GetTypesByMetadataName("Percl.AspNetCore.PerclEndpoints") is [var endpoints, ..])
        {
            start.RegisterOperationAction(context => Check(context, catalog, endpoints), OperationKind.Invocation);
        }
    }

    private static void Check(OperationAnalysisContext context, CommandCatalog catalog, INamedTypeSymbol endpoints)
    {
        var invocation = (IInvocationOperation)context.Operation;
        if (invocation.TargetMethod is { Name: "MapPercl", TypeArguments: [INamedTypeSymbol webhook, ..] } method
            && SymbolEqualityComparer.Default.Equals(method.ContainingType, endpoints)
            && JsonNames.OfWebhook(webhook) is var name
            && catalog.Language.IsNotification(name))
        {
            context.ReportDiagnostic(Diagnostic.Create(PerclDescriptors.AnswerIgnored, FindName(invocation.Syntax), name));
        }
    }

    /// <summary>The method's name with its type arguments.</summary>
    private static Location FindName(SyntaxNode invocation) => invocation is InvocationExpressionSyntax
    {
        Expression: MemberAccessExpressionSyntax access,
    }
        ? access.Name.GetLocation()
        : invocation.GetLocation();
}

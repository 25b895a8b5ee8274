using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Percl.CSharp.Declarations;
using Percl.CSharp.Endpoints;
using Percl.CSharp.Symbols;
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
            && MappedHandler.Of(invocation) is { IsOfAnyForm: true } handler
            && FindProblem(handler, invocation.TargetMethod.Name == "MapPercl") is { } problem)
        {
            context.ReportDiagnostic(Show(new HandlerFormFinding(problem), handler.Value.Syntax.GetLocation()));
        }
    }

    private static string? FindProblem(MappedHandler handler, bool isAnswered)
    {
        if (!handler.TakesWebhook)
        {
            return "its first parameter must be a webhook, such as 'InboundCallWebhook call'";
        }

        var result = handler.Result;
        return result.TypeKind is TypeKind.Error or TypeKind.TypeParameter or TypeKind.Dynamic ? null
            : isAnswered
                ? result.IsScript() ? null
                    : result.IsCommand() ? "it returns one command; put it in brackets: [ … ]"
                    : $"it returns '{Shown(result)}' and no script"
            : result.SpecialType == SpecialType.System_Void || handler.ReturnsTask ? null
            : $"it returns '{Shown(result)}', which is not sent; "
                + (result.IsScript() ? "use MapPercl" : "return nothing, or a task");
    }

    private static string Shown(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}

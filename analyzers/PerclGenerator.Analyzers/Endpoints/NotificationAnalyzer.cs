using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Percl.CSharp.Declarations;
using Percl.CSharp.Symbols;

namespace PerclGenerator.Analyzers;

/// <summary>Finds endpoints whose PerCL nobody runs: it answers a notification, or is not sent.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotificationAnalyzer() : PerclAnalyzer(PerclDescriptors.AnswerIgnored)
{
    private protected override void Register(CompilationStartAnalysisContext start, CommandCatalog catalog)
    {
        if (start.Compilation.GetTypesByMetadataName("Microsoft.AspNetCore.Builder.PerclEndpointRouteBuilderExtensions")
            is [var endpoints, ..])
        {
            start.RegisterOperationAction(context => Check(context, catalog, endpoints), OperationKind.Invocation);
        }
    }

    private static void Check(OperationAnalysisContext context, CommandCatalog catalog, INamedTypeSymbol endpoints)
    {
        var invocation = (IInvocationOperation)context.Operation;
        if (invocation.TargetMethod is not { TypeArguments: [INamedTypeSymbol webhook, ..] } method
            || !SymbolEqualityComparer.Default.Equals(method.ContainingType, endpoints))
        {
            return;
        }

        var name = JsonNames.OfWebhook(webhook);
        var isNotification = catalog.Language.IsNotification(name);
        if (method.Name == "MapPercl" && isNotification)
        {
            Report(FindName(invocation.Syntax), $"'{name}' is a notification; use MapPerclNotification");
        }
        else if (method.Name == "MapPerclNotification" && FindDroppedScript(invocation) is { } script)
        {
            Report(
                script.Syntax.GetLocation(),
                isNotification ? $"'{name}' is a notification" : "MapPerclNotification sends no script; use MapPercl");
        }

        void Report(Location location, string why) =>
            context.ReportDiagnostic(Diagnostic.Create(PerclDescriptors.AnswerIgnored, location, why));
    }

    /// <summary>
    /// A script that is all that the handler makes, <c>hook => new Menu()</c>: C# takes such a lambda for one that returns
    /// nothing.
    /// </summary>
    private static IOperation? FindDroppedScript(IInvocationOperation invocation) => invocation.Arguments
        .Select(static argument => argument.Value)
        .OfType<IDelegateCreationOperation>()
        .Select(static handler => handler.Target)
        .OfType<IAnonymousFunctionOperation>()
        .SelectMany(static handler => handler.Body.Operations)
        .Select(static statement => statement switch
        {
            IExpressionStatementOperation effect => effect.Operation,
            IReturnOperation answer => answer.ReturnedValue,
            _ => null,
        })
        .Select(FindScript)
        .FirstOrDefault(static script => script is not null);

    private static IOperation? FindScript(IOperation? made) => made switch
    {
        IConversionOperation { Operand: var converted } => FindScript(converted),
        IObjectCreationOperation when made.Type?.IsScript() == true => made,
        IInvocationOperation { TargetMethod: var method, Arguments: [{ Value: var result }] }
            when ValueUse.IsFromResult(method) => FindScript(result),
        IInvocationOperation { TargetMethod: { Name: "Percl", ContainingType: var type } }
            when type.Is("Percl.AspNetCore", "PerclResults") => made,
        _ => null,
    };

    /// <summary>The method's name with its type arguments.</summary>
    private static Location FindName(SyntaxNode invocation) => invocation is InvocationExpressionSyntax
    {
        Expression: MemberAccessExpressionSyntax access,
    }
        ? access.Name.GetLocation()
        : invocation.GetLocation();
}

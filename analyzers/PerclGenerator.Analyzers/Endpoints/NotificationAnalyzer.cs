using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Percl.CSharp.Declarations;
using Percl.CSharp.Endpoints;
using Percl.CSharp.Expressions;
using Percl.CSharp.Symbols;
using Percl.Language.Findings;
using Percl.Language.Rules;

namespace PerclGenerator.Analyzers;

/// <summary>Finds endpoints whose PerCL is never run: it answers a notification, or is not sent.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotificationAnalyzer()
    : EndpointAnalyzer(static rule => rule is AnswerIgnoredRule, OperationKind.Invocation)
{
    private protected override void Check(OperationAnalysisContext context, EndpointTypes types, CommandCatalog catalog)
    {
        var invocation = (IInvocationOperation)context.Operation;
        var method = invocation.TargetMethod;
        if ((!EndpointTypes.MapsWebhook(method) && !(method.Name == "MapPost" && EndpointTypes.MapsHandler(method)))
            || MappedHandler.Of(invocation) is not { } handler
            || FindWebhook(method, handler) is not { } webhook)
        {
            return;
        }

        var name = JsonNames.OfWebhook(webhook);
        var isNotification = catalog.Language.IsNotification(name);
        if (method.Name == "MapPercl")
        {
            if (isNotification)
            {
                // Also where the handler is a method, which MapPerclNotification takes only without a script.
                Report(
                    FindName(invocation.Syntax),
                    $"'{name}' is a notification; return nothing, and use MapPerclNotification");
            }
        }
        else if ((isNotification || method.Name != "MapPost") && FindDroppedScript(handler.Value) is { } script)
        {
            Report(
                script.Syntax.GetLocation(),
                isNotification ? $"'{name}' is a notification" : "MapPerclNotification sends no script; use MapPercl");
        }

        void Report(Location location, string why) =>
            context.ReportDiagnostic(Show(new AnswerIgnoredFinding(why), location));
    }

    private protected override void Register(CompilationStartAnalysisContext start, CommandCatalog catalog)
    {
        base.Register(start, catalog);
        if (EndpointTypes.Of(start.Compilation) is { } types)
        {
            var actions = new ActionReader(types);
            start.RegisterSyntaxNodeAction(
                context => CheckAction(context, actions, catalog), SyntaxKind.MethodDeclaration);
        }
    }

    private static void CheckAction(SyntaxNodeAnalysisContext context, ActionReader actions, CommandCatalog catalog)
    {
        var declared = (MethodDeclarationSyntax)context.Node;
        if (MayBeAction(declared)
            && context.SemanticModel.GetDeclaredSymbol(declared, context.CancellationToken) is { } action
            && MappedHandler.ResultOf(action).IsScript()
            && EndpointTypes.FindWebhook(action) is { } webhook
            && JsonNames.OfWebhook(webhook) is var name
            && catalog.Language.IsNotification(name)
            && actions.Answers(action))
        {
            context.ReportDiagnostic(Show(
                new AnswerIgnoredFinding($"'{name}' is a notification; return nothing"),
                declared.Identifier.GetLocation()));
        }
    }

    /// <summary>Determines, by the syntax alone, whether a method may be an action that takes a webhook.</summary>
    private static bool MayBeAction(MethodDeclarationSyntax method) =>
        method is { ReturnType: not PredefinedTypeSyntax, Parent: ClassDeclarationSyntax }
        && method.ParameterList.Parameters.Any(static parameter => parameter.Type switch
        {
            SimpleNameSyntax type => IsWebhook(type),
            QualifiedNameSyntax { Right: var type } => IsWebhook(type),
            _ => false,
        });

    private static bool IsWebhook(SimpleNameSyntax type) =>
        type.Identifier.ValueText.EndsWith("Webhook", StringComparison.Ordinal);

    private static INamedTypeSymbol? FindWebhook(IMethodSymbol method, MappedHandler handler) =>
        !EndpointTypes.MapsWebhook(method) ? EndpointTypes.FindWebhook(handler.Signature)
        : handler.TakesWebhook ? handler.MappedWebhook as INamedTypeSymbol
        : null;

    /// <summary>
    /// Returns a script that is the whole body of a handler, <c>hook => new Menu()</c>. C# compiles such a lambda as
    /// one without a return value.
    /// </summary>
    private static IOperation? FindDroppedScript(IOperation handler) =>
        (handler is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Body.Operations: var body } }
            ? body
            : ImmutableArray<IOperation>.Empty)
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
        IInvocationOperation { TargetMethod: var method } when EndpointTypes.MakesPerclResult(method) => made,
        _ => null,
    };

    /// <summary>Returns the location of the method's name with its type arguments.</summary>
    private static Location FindName(SyntaxNode invocation) =>
        (CalledMember.Of((invocation as InvocationExpressionSyntax)?.Expression)?.Name ?? invocation).GetLocation();
}

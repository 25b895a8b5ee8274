using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Endpoints;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;

namespace PerclGenerator.Analyzers;

/// <summary>Determines whether code sets the content type of a response itself.</summary>
internal static class ContentTypes
{
    private const string Name = "ContentType";

    /// <summary>
    /// Determines whether a function sets the content type of its response or passes the response to code that may, or
    /// whether other code in the same file does so for all requests.
    /// </summary>
    public static bool MayBeSet(SyntaxNode function, SemanticModel semantics, CancellationToken cancellation) =>
        IsSet(function)
        || GivesAway(function, semantics, cancellation)
        || function.SyntaxTree.GetRoot(cancellation).DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Any(static call =>
                call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Use" or "UseWhen" }
                && IsSet(call.ArgumentList));

    private static bool IsSet(SyntaxNode code) => code.DescendantNodes().Any(static node => node switch
    {
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: Name } } => true,
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList: var key } } =>
            NamesHeader(key),
        InvocationExpressionSyntax { ArgumentList: var arguments } => NamesHeader(arguments),
        _ => false,
    });

    private static bool NamesHeader(SyntaxNode list) =>
        list.ChildNodes().OfType<ArgumentSyntax>().Any(static argument =>
        argument.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: Name }
        || (argument.Expression is LiteralExpressionSyntax { Token.Value: string text }
            && string.Equals(text, "Content-Type", StringComparison.OrdinalIgnoreCase)));

    private static bool GivesAway(SyntaxNode function, SemanticModel semantics, CancellationToken cancellation) =>
        function.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
            call.DescendantNodes().OfType<ExpressionSyntax>().Any(given =>
                ((given.Parent is ArgumentSyntax { Parent: var list } && list == call.ArgumentList)
                    || (given.Parent is MemberAccessExpressionSyntax access
                        && access == call.Expression
                        && access.Expression == given))
                && IsResponse(semantics.GetTypeInfo(given, cancellation).Type))
            && semantics.GetSymbolInfo(call, cancellation).Symbol is { } method
            && !EndpointTypes.IsOfAspNetCore(method)
            && !(method.DeclaringSyntaxReferences.IsEmpty
                && method.ContainingNamespace.IsRootedIn(WellKnownNames.Namespace)));

    private static bool IsResponse(ITypeSymbol? type) =>
        type.Is("Microsoft.AspNetCore.Http", "HttpContext") || type.Is("Microsoft.AspNetCore.Http", "HttpResponse");
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Percl.CSharp.Declarations;
using Percl.CSharp.Endpoints;

namespace PerclGenerator.CodeFixes;

/// <summary>Determines whether an endpoint can be mapped as a change maps it.</summary>
internal static class MappingCheck
{
    /// <summary>
    /// Determines whether the changed code compiles, and the application starts with its handler: what takes a
    /// <c>Delegate</c> compiles with any.
    /// </summary>
    /// <param name="document">The document before the change.</param>
    /// <param name="root">The root after the change.</param>
    /// <param name="mapping">Where the call that maps the endpoint begins.</param>
    /// <param name="catalog">The commands and webhooks.</param>
    /// <param name="cancellation">Cancels the check.</param>
    public static async Task<bool> SucceedsAsync(
        Document document, SyntaxNode root, int mapping, CommandCatalog catalog, CancellationToken cancellation) =>
        await CompilerProblems.AreNotMoreAsync(document, root, cancellation).ConfigureAwait(false)
        && await document.WithSyntaxRoot(root).GetSemanticModelAsync(cancellation).ConfigureAwait(false)
            is { } semantics
        && (await semantics.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false)).FindToken(mapping).Parent
            ?.AncestorsAndSelf().OfType<InvocationExpressionSyntax>()
            .Select(call => semantics.GetOperation(call, cancellation))
            .OfType<IInvocationOperation>()
            .FirstOrDefault(static call => EndpointTypes.MapsWebhook(call.TargetMethod)) is { } mapped
        && MappedHandler.Of(mapped) is { } handler
        && HandlerForm.FindProblem(handler, catalog) is null;
}

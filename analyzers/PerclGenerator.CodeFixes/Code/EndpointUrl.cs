using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerclGenerator.CodeFixes;

/// <summary>Represents the URL of an endpoint that replaces a path.</summary>
/// <param name="Path">The path.</param>
/// <param name="Urls">The name of the <c>PerclUrls</c>.</param>
/// <param name="Name">The name of the endpoint.</param>
/// <param name="Handler">The handler that gets the <c>PerclUrls</c> as a parameter; null where it is in scope.</param>
internal sealed record EndpointUrl(ExpressionSyntax Path, string Urls, string Name, HandlerOfUrls? Handler)
{
    /// <summary>Gets the expression for the URL.</summary>
    public string Code => $"{Urls}.Of({SymbolDisplay.FormatLiteral(Name, quote: true)})";

    /// <summary>Replaces the paths.</summary>
    public static SyntaxNode Apply(SyntaxNode root, IReadOnlyList<EndpointUrl> urls)
    {
        var changes = new Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>>();
        foreach (var url in urls)
        {
            changes[url.Path] = path => SyntaxFactory.ParseExpression(url.Code).WithTriviaFrom(path);
            url.Handler?.AddTo(changes);
        }

        return root.ReplaceNodes(changes.Keys, (original, rewritten) => changes[original](rewritten));
    }
}

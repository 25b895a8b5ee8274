using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerclGenerator.CodeFixes;

/// <summary>
/// Writes names of the runtime library: first in full, and then, once all code is written, as short as they mean the
/// same.
/// </summary>
internal static class SdkNames
{
    private const string Global = "global::";

    private static readonly SyntaxAnnotation IsLong = new("PerclName");

    /// <summary>Returns the name of a type.</summary>
    public static TypeSyntax Of(INamedTypeSymbol type) => SyntaxFactory
        .ParseTypeName(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat))
        .WithAdditionalAnnotations(IsLong);

    /// <summary>Returns a member of an enum.</summary>
    public static ExpressionSyntax Of(IFieldSymbol member) =>
        Member(member.ContainingType.ToDisplayString(), member.Name);

    /// <summary>Returns a member of a type.</summary>
    public static ExpressionSyntax Member(string type, string member) => SyntaxFactory.MemberAccessExpression(
        SyntaxKind.SimpleMemberAccessExpression, Expression(type), SyntaxFactory.IdentifierName(member));

    /// <summary>Returns the name of a type whose member is used.</summary>
    public static ExpressionSyntax Expression(string type) =>
        SyntaxFactory.ParseExpression(Global + type).WithAdditionalAnnotations(IsLong);

    /// <summary>Shortens the names in a changed document.</summary>
    public static async Task<Document> ShortenAsync(Document document, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var semantics = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return root is null || semantics is null
            ? document
            : document.WithSyntaxRoot(root.ReplaceNodes(
                root.GetAnnotatedNodes(IsLong), (name, _) => Shorten(name, semantics, cancellation)));
    }

    private static SyntaxNode Shorten(SyntaxNode name, SemanticModel semantics, CancellationToken cancellation)
    {
        if (semantics.GetSymbolInfo(name, cancellation).Symbol is not INamedTypeSymbol type)
        {
            return name;
        }

        var isExpression = name is MemberAccessExpressionSyntax;
        var full = type.ToDisplayString();
        var written = Find(type.Name) is INamedTypeSymbol found && SymbolEqualityComparer.Default.Equals(found, type)
            ? type.Name
            : Find(full.Split('.')[0]) is INamespaceSymbol { ContainingNamespace.IsGlobalNamespace: true } ? full
            : null;
        return written is null ? name
            : (isExpression
                ? SyntaxFactory.ParseExpression(written)
                : (SyntaxNode)SyntaxFactory.ParseTypeName(written))
                .WithTriviaFrom(name);

        // A variable may have the name of a type, but not where only a type can be.
        ISymbol? Find(string simple) => (isExpression
            ? semantics.LookupSymbols(name.SpanStart, name: simple)
            : semantics.LookupNamespacesAndTypes(name.SpanStart, name: simple)) is [var only]
            ? only
            : null;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerclGenerator.CodeFixes;

/// <summary>
/// Replaces the usings of the SDK by that of the runtime library. Where code still uses other types of the SDK, such as
/// those of the REST API, each of them gets an alias: both namespaces together would make most names ambiguous.
/// </summary>
internal static class SdkUsings
{
    /// <summary>Replaces the usings of a file.</summary>
    /// <param name="root">The file.</param>
    /// <param name="sdk">The root of the SDK's namespaces.</param>
    /// <param name="library">The namespace of the runtime library.</param>
    /// <param name="replaced">The namespaces of the SDK whose types are replaced.</param>
    /// <param name="rest">The types of the SDK that the file still uses.</param>
    /// <param name="added">The other namespace that the file needs; null for none.</param>
    public static CompilationUnitSyntax Replace(
        CompilationUnitSyntax root,
        string sdk,
        string library,
        IReadOnlyCollection<string> replaced,
        IReadOnlyCollection<INamedTypeSymbol> rest,
        string? added)
    {
        var restByNamespace = rest.ToLookup(static type => type.ContainingNamespace.ToDisplayString());
        var lost = root.Usings.Where(one => NamespaceOf(one, sdk) is { } name
            && (replaced.Contains(name) || !restByNamespace.Contains(name))).ToArray();
        if (lost.Length == 0)
        {
            return root;
        }

        var aliases = lost.SelectMany(one => restByNamespace[one.Name!.ToString()])
            .Select(type => Alias(type, lost[0]))
            .OrderBy(static alias => alias.Alias!.Name.Identifier.ValueText, StringComparer.Ordinal)
            .ToArray();
        var hasLibrary = root.Usings.Any(one => one.Name?.ToString() == library);
        var kept = new List<UsingDirectiveSyntax>();
        var comments = new List<SyntaxTrivia>();
        foreach (var one in root.Usings)
        {
            var isFirst = one == lost[0];
            if (Array.IndexOf(lost, one) >= 0 && (!isFirst || hasLibrary))
            {
                comments.AddRange(CommentsOf(one));
                continue;
            }

            var written = isFirst ? one.WithName(SyntaxFactory.ParseName(library)) : one;
            kept.Add(written.WithLeadingTrivia(comments.Concat(written.GetLeadingTrivia())));
            comments.Clear();
        }

        if (added is not null && !kept.Exists(one => one.Name?.ToString() == added))
        {
            kept.Insert(
                kept.FindLastIndex(static one => one.Alias is null) + 1,
                Like(lost[0], SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(added))));
        }

        kept.AddRange(aliases);
        var changed = root.WithUsings(SyntaxFactory.List(kept));
        var next = changed.GetFirstToken();
        if (kept.Count > 0)
        {
            next = changed.Usings.Last().GetLastToken().GetNextToken();
        }

        return comments.Count == 0 || next.RawKind == 0
            ? changed
            : changed.ReplaceToken(next, next.WithLeadingTrivia(comments.Concat(next.LeadingTrivia)));
    }

    private static UsingDirectiveSyntax Alias(INamedTypeSymbol type, UsingDirectiveSyntax like) =>
        Like(like, SyntaxFactory.UsingDirective(
            SyntaxFactory.NameEquals(SyntaxFactory.IdentifierName(type.Name)),
            SyntaxFactory.ParseName(type.ToDisplayString())));

    private static UsingDirectiveSyntax Like(UsingDirectiveSyntax like, UsingDirectiveSyntax made) => made
        .NormalizeWhitespace()
        .WithTrailingTrivia(like.GetTrailingTrivia().Where(static one => one.IsKind(SyntaxKind.EndOfLineTrivia)));

    private static IEnumerable<SyntaxTrivia> CommentsOf(UsingDirectiveSyntax directive) =>
        SdkComments.In(directive.GetLeadingTrivia()).Count > 0 ? directive.GetLeadingTrivia() : default;

    private static string? NamespaceOf(UsingDirectiveSyntax directive, string sdk) =>
        directive is { Alias: null, StaticKeyword.RawKind: (int)SyntaxKind.None, GlobalKeyword.RawKind: 0 }
        && directive.Name?.ToString() is { } name
        && name.Split('.')[0] == sdk
            ? name
            : null;
}

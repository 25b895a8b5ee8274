using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerclGenerator.CodeFixes;

/// <summary>
/// Replaces the usings of the SDK by that of the runtime library. Where code still uses other types of the SDK, such as
/// those of the REST API, each of them gets an alias: both namespaces together would make most names ambiguous.
/// </summary>
/// <param name="sdk">The root of the SDK's namespaces.</param>
/// <param name="library">The namespace of the runtime library.</param>
/// <param name="replaced">The namespaces of the SDK whose types are replaced.</param>
/// <param name="rest">The types of the SDK that the file still uses.</param>
/// <param name="added">The other namespace that the file needs; null for none.</param>
internal sealed class SdkUsings(
    string sdk,
    string library,
    IReadOnlyCollection<string> replaced,
    IReadOnlyCollection<INamedTypeSymbol> rest,
    string? added)
{
    private readonly ILookup<string, INamedTypeSymbol> _rest =
        rest.ToLookup(static type => type.ContainingNamespace.ToDisplayString());

    /// <summary>Replaces the usings of a file and of the namespaces in it.</summary>
    public CompilationUnitSyntax Replace(CompilationUnitSyntax root)
    {
        var changed = root.WithUsings(Replace(root.Usings, []));
        return changed.ReplaceNodes(
            changed.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>(),
            (_, current) => current.WithUsings(Replace(current.Usings, changed.Usings)));
    }

    private SyntaxList<UsingDirectiveSyntax> Replace(
        SyntaxList<UsingDirectiveSyntax> usings, SyntaxList<UsingDirectiveSyntax> outer)
    {
        var lost = usings.Where(one => NamespaceOf(one) is { } name
            && (replaced.Contains(name) || !_rest.Contains(name))).ToArray();
        if (lost.Length == 0)
        {
            return usings;
        }

        var hasLibrary = usings.Concat(outer).Any(one => one.Name?.ToString() == library);
        var kept = new List<UsingDirectiveSyntax>();
        var comments = new List<SyntaxTrivia>();
        foreach (var one in usings)
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

        if (added is not null && !kept.Concat(outer).Any(one => one.Name?.ToString() == added))
        {
            kept.Insert(
                kept.FindLastIndex(static one => one.Alias is null) + 1,
                Like(lost[0], SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(added))));
        }

        kept.AddRange(lost.SelectMany(one => _rest[one.Name!.ToString()])
            .OrderBy(static type => type.Name, StringComparer.Ordinal)
            .Select(type => Like(lost[0], SyntaxFactory.UsingDirective(
                SyntaxFactory.NameEquals(SyntaxFactory.IdentifierName(type.Name)),
                SyntaxFactory.ParseName(type.ToDisplayString())))));
        if (comments.Count > 0 && kept.Count > 0)
        {
            var last = kept[kept.Count - 1];
            kept[kept.Count - 1] = last.WithTrailingTrivia(last.GetTrailingTrivia().Concat(comments));
        }

        return SyntaxFactory.List(kept);
    }

    private static UsingDirectiveSyntax Like(UsingDirectiveSyntax like, UsingDirectiveSyntax made) => made
        .NormalizeWhitespace()
        .WithLeadingTrivia(like.GetLeadingTrivia().Where(static one => one.IsKind(SyntaxKind.WhitespaceTrivia)))
        .WithTrailingTrivia(like.GetTrailingTrivia().Where(static one => one.IsKind(SyntaxKind.EndOfLineTrivia)));

    /// <summary>Returns the lines of comments above a directive.</summary>
    private static IEnumerable<SyntaxTrivia> CommentsOf(UsingDirectiveSyntax directive) =>
        SdkComments.In(directive.GetLeadingTrivia()).Count == 0
            ? []
            : directive.GetLeadingTrivia().Reverse()
                .SkipWhile(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))
                .Reverse();

    private string? NamespaceOf(UsingDirectiveSyntax directive) =>
        directive is { Alias: null, StaticKeyword.RawKind: (int)SyntaxKind.None, GlobalKeyword.RawKind: 0 }
        && directive.Name?.ToString() is { } name
        && name.Split('.')[0] == sdk
            ? name
            : null;
}

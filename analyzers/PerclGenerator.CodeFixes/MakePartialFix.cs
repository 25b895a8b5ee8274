using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Percl.Language.Checking;
using Percl.Language.Rules;

namespace PerclGenerator.CodeFixes;

/// <summary>PERCL4001: makes a type partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePartialFix))]
[Shared]
public sealed class MakePartialFix() : NodeFix(PerclRules.Get<NotPartialRule>(), "Make partial")
{
    private protected override SyntaxNode? Find(SyntaxNode root, TextSpan span) =>
        root.FindNode(span).FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
        && !type.Modifiers.Any(SyntaxKind.PartialKeyword)
            ? type
            : null;

    private protected override SyntaxNode Fix(SyntaxNode root, IReadOnlyList<SyntaxNode> nodes) =>
        root.ReplaceNodes(nodes, static (_, node) => MakePartial((TypeDeclarationSyntax)node));

    private static TypeDeclarationSyntax MakePartial(TypeDeclarationSyntax type)
    {
        var partial = SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        if (type.Modifiers.Count > 0)
        {
            return (TypeDeclarationSyntax)type.WithModifiers(type.Modifiers.Add(partial));
        }

        // The leading trivia of the type becomes that of the modifier.
        var keyword = type.Keyword;
        return (TypeDeclarationSyntax)type
            .WithKeyword(keyword.WithLeadingTrivia())
            .WithModifiers(SyntaxFactory.TokenList(partial.WithLeadingTrivia(keyword.LeadingTrivia)));
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace PerclGenerator.CodeFixes;

/// <summary>Adds a command of the runtime library behind the last one of a script.</summary>
internal sealed class AppendCommand(SyntaxEditor editor, SemanticModel semantics, CancellationToken cancellation)
{
    /// <summary>Adds the command, where the last one is an element or a property.</summary>
    public void After(SyntaxNode last, string command)
    {
        if (semantics.Compilation.GetTypesByMetadataName(KnownNames.Namespace + "." + command).Length != 1)
        {
            return;
        }

        var type = SyntaxFactory.ParseTypeName("global::" + KnownNames.Namespace + "." + command)
            .WithAdditionalAnnotations(Simplifier.Annotation);
        switch (last.Parent)
        {
            case CollectionExpressionSyntax list:
                editor.ReplaceNode(list, (current, _) => ((CollectionExpressionSyntax)current).WithElements(ItemInsertion.Append(
                    ((CollectionExpressionSyntax)current).Elements, SyntaxFactory.ExpressionElement(Create(type)))));
                break;
            case InitializerExpressionSyntax list:
                editor.ReplaceNode(list, (current, _) => ((InitializerExpressionSyntax)current).WithExpressions(
                    ItemInsertion.Append(((InitializerExpressionSyntax)current).Expressions, Create(type))));
                break;
            case TypeDeclarationSyntax script when IsFree(script, command):
                editor.InsertAfter(last, Declare(type, command, last));
                break;
        }
    }

    private static ObjectCreationExpressionSyntax Create(TypeSyntax type) => SyntaxFactory.ObjectCreationExpression(
        SyntaxFactory.Token(SyntaxKind.NewKeyword).WithTrailingTrivia(SyntaxFactory.Space),
        type,
        SyntaxFactory.ArgumentList(),
        initializer: null);

    private bool IsFree(TypeDeclarationSyntax script, string name) =>
        semantics.GetDeclaredSymbol(script, cancellation) is { } declared
        && declared.Name != name
        && declared.GetMembers(name).IsEmpty;

    private static PropertyDeclarationSyntax Declare(TypeSyntax type, string name, SyntaxNode last)
    {
        var property = (PropertyDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"public int {name} => new();")!;
        var before = last.GetLeadingTrivia();
        var lineEnd = last.GetTrailingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)).ToArray();
        var hasBlankLine = (before.Count > 0 && before[0].IsKind(SyntaxKind.EndOfLineTrivia))
            || last.Parent!.ChildNodes().OfType<MemberDeclarationSyntax>().First() == last;
        return property
            .WithType(type.WithTrailingTrivia(SyntaxFactory.Space))
            .WithLeadingTrivia((hasBlankLine ? lineEnd : []).Concat(
                before.Where(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1)))
            .WithTrailingTrivia(lineEnd);
    }
}

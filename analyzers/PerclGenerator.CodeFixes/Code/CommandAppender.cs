using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using Percl.CSharp.Expressions;
using Percl.CSharp.Spelling;

namespace PerclGenerator.CodeFixes;

/// <summary>Adds a command of the runtime library after the last one of a script.</summary>
internal sealed class CommandAppender(SyntaxEditor editor, SemanticModel semantics, CancellationToken cancellation)
{
    /// <summary>Adds the command, where the last one is an element or a property.</summary>
    public void Append(SyntaxNode last, string command)
    {
        if (semantics.Compilation.GetTypesByMetadataName(WellKnownNames.Namespace + "." + command).Length != 1)
        {
            return;
        }

        var type = SyntaxFactory.ParseTypeName("global::" + WellKnownNames.Namespace + "." + command)
            .WithAdditionalAnnotations(Simplifier.Annotation);
        switch (last.Parent)
        {
            case CollectionExpressionSyntax list:
                editor.ReplaceNode(
                    list, (current, _) => ((CollectionExpressionSyntax)current).WithElements(ItemInsertion.Append(
                    ((CollectionExpressionSyntax)current).Elements, SyntaxFactory.ExpressionElement(Create(type)))));
                break;
            case InitializerExpressionSyntax list:
                editor.ReplaceNode(list, (current, _) => ((InitializerExpressionSyntax)current).WithExpressions(
                    ItemInsertion.Append(((InitializerExpressionSyntax)current).Expressions, Create(type))));
                break;
            case var _ when last is StatementSyntax added:
                Add(added, type);
                break;
            case TypeDeclarationSyntax script when IsFree(script, command):
                editor.InsertAfter(last, Declare(type, command, last));
                break;
        }
    }

    /// <summary>
    /// Adds the command before the only statement that returns the script, or after the last statement that adds to the
    /// script where none returns: each path through the code passes that point exactly once.
    /// </summary>
    private void Add(StatementSyntax last, TypeSyntax type)
    {
        if (last is not ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call }
            || ListUses.FindReceiver(call) is not { } list
            || semantics.GetSymbolInfo(list, cancellation).Symbol
                is not ILocalSymbol { DeclaringSyntaxReferences: [var reference] }
            || reference.GetSyntax(cancellation).FirstAncestorOrSelf<StatementSyntax>()
                is not { Parent: BlockSyntax block })
        {
            return;
        }

        var statement = SyntaxFactory.ExpressionStatement(SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression,
                list.WithoutTrivia(),
                SyntaxFactory.IdentifierName(nameof(List<int>.Add))),
            SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(Create(type))))));
        var returns = block.DescendantNodes(static node => !ListUses.IsFunction(node))
            .OfType<ReturnStatementSyntax>()
            .ToArray();
        if (returns is [{ Parent: var parent } only] && parent == block && ListUses.NamesIn(only).Any(IsList))
        {
            editor.InsertBefore(only, LaidOut(only));
        }
        else if (returns.Length == 0 && last.Parent == block)
        {
            editor.InsertAfter(last, LaidOut(last));
        }

        bool IsList(IdentifierNameSyntax name) => name.Identifier.ValueText == list.Identifier.ValueText;

        SyntaxNode LaidOut(StatementSyntax beside) => statement
            .WithLeadingTrivia(beside.GetLeadingTrivia().Indentation())
            .WithTrailingTrivia(beside.GetTrailingTrivia().End());
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
        var lineEnd = last.GetTrailingTrivia().Where(
            static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)).ToArray();
        var hasBlankLine = (before.Count > 0 && before[0].IsKind(SyntaxKind.EndOfLineTrivia))
            || last.Parent!.ChildNodes().OfType<MemberDeclarationSyntax>().First() == last;
        return property
            .WithType(type.WithTrailingTrivia(SyntaxFactory.Space))
            .WithLeadingTrivia((hasBlankLine ? lineEnd : []).Concat(
                before.Where(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1)))
            .WithTrailingTrivia(lineEnd);
    }
}

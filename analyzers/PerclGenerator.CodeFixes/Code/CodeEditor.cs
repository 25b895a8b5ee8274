using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using Percl.Language;

namespace PerclGenerator.CodeFixes;

/// <summary>Carries out suggestions in C#, where commands are created and listed.</summary>
internal sealed class CodeEditor
{
    private readonly SyntaxNode _root;
    private readonly SyntaxEditor _editor;
    private readonly SemanticModel _semantics;
    private readonly CancellationToken _cancellation;
    private readonly SetAttributes _attributes;
    private readonly MoveCommands _moves;

    /// <summary>Edits a file.</summary>
    public CodeEditor(SyntaxNode root, SyntaxEditor editor, SemanticModel semantics, CancellationToken cancellation)
    {
        _root = root;
        _editor = editor;
        _semantics = semantics;
        _cancellation = cancellation;
        _attributes = new SetAttributes(editor, semantics, cancellation);
        _moves = new MoveCommands(editor, semantics);
    }

    /// <summary>Carries out a suggestion, where that can be done.</summary>
    public void Edit(Diagnostic diagnostic, Suggestion suggestion)
    {
        var span = diagnostic.Location.SourceSpan;
        var node = _root.FindNode(span, getInnermostNodeForTie: true);
        switch (suggestion.Kind, node)
        {
            case (SuggestionKind.ReplaceValue, ExpressionSyntax value):
                ReplaceValue(value, suggestion.Json);
                break;
            case (SuggestionKind.EditText, ExpressionSyntax text):
                new TextEdit(_editor, _semantics, _cancellation).Edit(text, suggestion);
                break;
            case (SuggestionKind.RemoveAttribute, ExpressionSyntax value):
                _attributes.Remove(value, suggestion.Name);
                break;
            case (SuggestionKind.SetAttribute, ExpressionSyntax value):
                _attributes.SetBeside(value, suggestion);
                break;
            case (SuggestionKind.AddAttribute, _)
                when node.FirstAncestorOrSelf<ExpressionSyntax>(static one =>
                    one is BaseObjectCreationExpressionSyntax or WithExpressionSyntax) is { } command:
                _attributes.Set(command, suggestion);
                break;
            case (SuggestionKind.MoveInFront, _)
                when diagnostic.AdditionalLocations is [{ SourceTree: var tree } related, ..]
                && tree == _root.SyntaxTree
                && CommandItem.Find(_root, span) is { } item
                && CommandItem.Find(_root, related.SourceSpan) is { } other:
                _moves.MoveInFront(item, other);
                break;
            case (SuggestionKind.MoveInFrontOfHost, _) when CommandItem.Find(_root, span) is { } item:
                _moves.MoveInFrontOfHost(item);
                break;
            case (SuggestionKind.AppendCommand, _) when CommandItem.Find(_root, span) is { } item:
                Append(item, suggestion.Name);
                break;
        }
    }

    /// <summary>Makes the changes that concern several suggestions at once.</summary>
    public void Finish() => _moves.Apply();

    /// <summary>A value that has a name stays: others may use it as well.</summary>
    private void ReplaceValue(ExpressionSyntax value, string json)
    {
        while (value is ParenthesizedExpressionSyntax parenthesized)
        {
            value = parenthesized.Expression;
        }

        var isWritten = value is LiteralExpressionSyntax
            or PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax }
            or InterpolatedStringExpressionSyntax;
        if (isWritten
            && _semantics.GetTypeInfo(value, _cancellation) is { Type: { } own, ConvertedType: var converted }
            && ScalarSyntax.Of(json, converted ?? own) is { } replacement)
        {
            _editor.ReplaceNode(value, replacement.WithTriviaFrom(value));
        }
    }

    private void Append(SyntaxNode last, string command)
    {
        if (_semantics.Compilation.GetTypesByMetadataName(KnownNames.Namespace + "." + command).Length != 1)
        {
            return;
        }

        var type = "global::" + KnownNames.Namespace + "." + command;
        var creation = SyntaxFactory.ParseExpression($"new {type}()").WithAdditionalAnnotations(Simplifier.Annotation);
        switch (last.Parent)
        {
            case CollectionExpressionSyntax list:
                _editor.ReplaceNode(list, (current, _) => ((CollectionExpressionSyntax)current).WithElements(
                    ItemInsertion.Append(((CollectionExpressionSyntax)current).Elements, SyntaxFactory.ExpressionElement(creation))));
                break;
            case InitializerExpressionSyntax list:
                _editor.ReplaceNode(list, (current, _) => ((InitializerExpressionSyntax)current).WithExpressions(
                    ItemInsertion.Append(((InitializerExpressionSyntax)current).Expressions, creation)));
                break;
            case TypeDeclarationSyntax script when _semantics.GetDeclaredSymbol(script, _cancellation) is { } declared
                && declared.GetMembers(command).IsEmpty
                && declared.Name != command:
                _editor.InsertAfter(last, SyntaxFactory.ParseMemberDeclaration($"public {type} {command} => new();")!
                    .WithLeadingTrivia(last.GetLeadingTrivia().Where(static trivia =>
                        trivia.RawKind is (int)SyntaxKind.WhitespaceTrivia or (int)SyntaxKind.EndOfLineTrivia))
                    .WithTrailingTrivia(last.GetTrailingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
                    .WithAdditionalAnnotations(Simplifier.Annotation));
                break;
        }
    }
}

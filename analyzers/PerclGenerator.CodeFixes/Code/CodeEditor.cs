using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Percl.Language.Violations;

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
    private readonly RemoveCommands _removals;

    /// <summary>Edits a file.</summary>
    public CodeEditor(SyntaxNode root, SyntaxEditor editor, SemanticModel semantics, CancellationToken cancellation)
    {
        _root = root;
        _editor = editor;
        _semantics = semantics;
        _cancellation = cancellation;
        var effects = new SideEffects(semantics, cancellation);
        _attributes = new SetAttributes(editor, semantics, effects, cancellation);
        _moves = new MoveCommands(editor, semantics, effects);
        _removals = new RemoveCommands(editor, effects);
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
                && CommandItem.FindMarked(_root, span) is { } item
                && CommandItem.FindMarked(_root, related.SourceSpan) is { } other:
                _moves.MoveInFront(item, other);
                break;
            case (SuggestionKind.MoveInFrontOfHost, _) when CommandItem.FindMarked(_root, span) is { } item:
                _moves.MoveInFrontOfHost(item);
                break;
            case (SuggestionKind.RemoveCommand, _) when CommandItem.FindMarked(_root, span) is { } item:
                _removals.Remove(item);
                break;
            case (SuggestionKind.AppendCommand, _) when CommandItem.FindMarked(_root, span) is { } item:
                new AppendCommand(_editor, _semantics, _cancellation).After(item, suggestion.Name);
                break;
        }
    }

    /// <summary>Makes the changes that concern several suggestions at once.</summary>
    public void Finish()
    {
        _moves.Apply();
        _removals.Apply(_moves);
    }

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
}

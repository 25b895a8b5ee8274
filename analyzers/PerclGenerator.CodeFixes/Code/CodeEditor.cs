using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Percl.CSharp.Expressions;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace PerclGenerator.CodeFixes;

/// <summary>Applies suggestions in C#, where commands are created and listed.</summary>
internal sealed class CodeEditor
{
    private readonly SyntaxNode _root;
    private readonly SyntaxEditor _editor;
    private readonly SemanticModel _semantics;
    private readonly CancellationToken _cancellation;
    private readonly AttributeEditor _attributes;
    private readonly CommandMover _moves;
    private readonly CommandRemover _removals;

    /// <summary>Initializes an editor of a file.</summary>
    public CodeEditor(SyntaxNode root, SyntaxEditor editor, SemanticModel semantics, CancellationToken cancellation)
    {
        _root = root;
        _editor = editor;
        _semantics = semantics;
        _cancellation = cancellation;
        var effects = new SideEffects(semantics, cancellation);
        _attributes = new AttributeEditor(editor, semantics, effects, cancellation);
        _moves = new CommandMover(editor, semantics, effects);
        _removals = new CommandRemover(editor, effects);
    }

    /// <summary>Applies a suggestion where that is possible.</summary>
    public void Edit(Diagnostic diagnostic, Suggestion suggestion)
    {
        var span = diagnostic.Location.SourceSpan;
        var node = _root.FindNode(span, getInnermostNodeForTie: true);
        switch (suggestion, node)
        {
            case (ReplaceValue { Value: var scalar }, ExpressionSyntax value):
                Replace(value, scalar);
                break;
            case (EditText edit, ExpressionSyntax text):
                new TextEditor(_editor, _semantics, _cancellation).Edit(text, edit);
                break;
            case (RemoveAttribute { Name: { } name }, ExpressionSyntax value):
                _attributes.Remove(value, name);
                break;
            case (SetAttribute { Name: var name, Value: var scalar }, ExpressionSyntax value):
                _attributes.SetBeside(value, name, scalar);
                break;
            case (AddAttribute { Name: var name, Value: var scalar }, _) when CommandAround(node) is { } command:
                _attributes.Set(command, name, scalar);
                break;
            case (AddAttributes { Attributes: var added }, _) when CommandAround(node) is { } command:
                foreach (var (name, scalar) in added)
                {
                    _attributes.Set(command, name, scalar);
                }

                break;
            case (MoveInFront, _)
                when diagnostic.AdditionalLocations is [{ SourceTree: var tree } related, ..]
                && tree == _root.SyntaxTree
                && CommandItem.FindMarked(_root, span) is { } item
                && CommandItem.FindMarked(_root, related.SourceSpan) is { } other:
                _moves.MoveInFront(item, other);
                break;
            case (MoveInFrontOfHost, _) when CommandItem.FindMarked(_root, span) is { } item:
                _moves.MoveInFrontOfHost(item);
                break;
            case (RemoveCommand, _) when CommandItem.FindMarked(_root, span) is { } item:
                _removals.Remove(item);
                break;
            case (AppendCommand { Name: var name }, _) when CommandItem.FindMarked(_root, span) is { } item:
                new CommandAppender(_editor, _semantics, _cancellation).Append(item, name);
                break;
        }
    }

    /// <summary>Applies the changes that combine several suggestions.</summary>
    public void Finish()
    {
        _moves.Apply();
        _removals.Apply(_moves);
    }

    private static ExpressionSyntax? CommandAround(SyntaxNode node) => node.FirstAncestorOrSelf<ExpressionSyntax>(
        static one => one is BaseObjectCreationExpressionSyntax or WithExpressionSyntax);

    /// <summary>Replaces a value. A named value stays, because other code may use it as well.</summary>
    private void Replace(ExpressionSyntax value, ScriptValue scalar)
    {
        value = value.WithoutWrapping();
        if (scalar is TextValue)
        {
            // A text is misspelt. A number with a name of its own is meant as it is.
            value = WrittenValue.Find(value, _semantics, _cancellation);
        }

        var isWritten = value is LiteralExpressionSyntax
            or PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax }
            or InterpolatedStringExpressionSyntax;
        if (isWritten
            && _semantics.GetTypeInfo(value, _cancellation) is { Type: { } own, ConvertedType: var converted }
            && ScalarSyntax.Of(scalar, converted ?? own) is { } replacement)
        {
            _editor.ReplaceNode(value, replacement.WithTriviaFrom(value));
        }
    }
}

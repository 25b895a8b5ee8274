using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Percl.CSharp.Strings;
using Percl.Language.Json;
using Percl.Language.JsonScripts;
using Percl.Language.Violations;

namespace PerclGenerator.CodeFixes;

/// <summary>Carries out suggestions in strings that hold scripts, whatever kind of literal they are.</summary>
internal sealed class ScriptStringEditor
{
    private readonly ExpressionSyntax _expression;
    private readonly VirtualCharacters _text;

    private ScriptStringEditor(ExpressionSyntax expression, VirtualCharacters text)
    {
        _expression = expression;
        _text = text;
    }

    /// <summary>The string after the changes; null where they cannot be made.</summary>
    public static ExpressionSyntax? Edit(
        ExpressionSyntax expression, IEnumerable<(Diagnostic Diagnostic, Suggestion Suggestion)> fixes, SideEffects effects)
    {
        if (VirtualCharacterReader.Read(expression) is not { } text)
        {
            return null;
        }

        var editor = new ScriptStringEditor(expression, text);
        var changes = fixes
            .Select(fix => new JsonChange(
                editor.Find(fix.Diagnostic.Location),
                fix.Suggestion,
                fix.Diagnostic.AdditionalLocations is [var related, ..] ? editor.Find(related) : null))
            .ToArray();
        var edits = JsonEditor.Edit(text.Value, text.Syntax, changes);
        return edits.Count > 0 && (editor.KeepsHoles(edits) || !effects.HasAny(expression)) ? editor.Apply(edits) : null;
    }

    /// <summary>Whether the code in the string is evaluated as before: all of it, and in the same order.</summary>
    private bool KeepsHoles(IReadOnlyList<JsonEdit> edits) => !edits.Any(edit =>
        _text.Syntax.InterpolationOffsets.Any(hole => IsIn(edit.Span, hole) || (edit.Copy is { } copy && IsIn(copy, hole))));

    private static bool IsIn(JsonSpan span, int offset) => span.Start <= offset && offset < span.End;

    private JsonSpan Find(Location location) => new(_text.IndexOf(location.SourceSpan.Start), 0);

    /// <summary>Makes the changes in the code, and sees whether it then says what it shall.</summary>
    private ExpressionSyntax? Apply(IReadOnlyList<JsonEdit> edits)
    {
        var code = _expression.ToString();
        var offset = _expression.SpanStart;
        for (var i = edits.Count - 1; i >= 0; i--)
        {
            var span = FindCode(edits[i]);
            if (StyleAt(span) is not { } style)
            {
                return null;
            }

            var copy = edits[i].Copy is { } copied ? _text.Find(copied) : default;
            var newCode = StringEncoder.Encode(edits[i].Text, style)
                + _expression.SyntaxTree.GetText().ToString(copy)
                + StringEncoder.Encode(edits[i].After, style);
            code = code.Remove(span.Start - offset, span.Length).Insert(span.Start - offset, newCode);
        }

        var changed = SyntaxFactory.ParseExpression(code, options: (CSharpParseOptions)_expression.SyntaxTree.Options);
        return !changed.ContainsDiagnostics && VirtualCharacterReader.Read(changed)?.Value == JsonEditor.Apply(_text.Value, edits)
            ? changed.WithTriviaFrom(_expression)
            : null;
    }

    /// <summary>Of a line that goes, the indentation goes too, which is no part of the text.</summary>
    private TextSpan FindCode(JsonEdit edit)
    {
        var span = _text.Find(edit.Span);
        if (edit.Span is { Length: > 0, Start: > 0 and var start } && edit.NewText(_text.Value).Length == 0)
        {
            var before = _text.Find(new JsonSpan(start - 1, 1)).End;
            if (before < span.Start && _text.Value[start - 1] == '\n' && TokenAt(before) == TokenAt(span.Start))
            {
                return TextSpan.FromBounds(before, span.End);
            }
        }

        return span;
    }

    private StringStyle? StyleAt(TextSpan span)
    {
        var token = TokenAt(span.Start);
        var style = VirtualCharacterReader.StyleOf(token);
        if (span.Length == 0)
        {
            return style ?? VirtualCharacterReader.StyleOf(TokenAt(span.Start - 1));
        }

        // What is put together of several pieces stays in pieces.
        return _expression is BinaryExpressionSyntax && token != TokenAt(span.End - 1) ? null : style ?? StyleOfLast(span);
    }

    private StringStyle? StyleOfLast(TextSpan span) => VirtualCharacterReader.StyleOf(TokenAt(span.End - 1));

    private SyntaxToken TokenAt(int position) => _expression.SyntaxTree.GetRoot().FindToken(position);
}

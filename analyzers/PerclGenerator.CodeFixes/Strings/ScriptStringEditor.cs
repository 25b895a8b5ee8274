using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Percl.CSharp.Strings;
using Percl.Language.Json;
using Percl.Language.JsonScripts;

namespace PerclGenerator.CodeFixes;

/// <summary>Applies suggestions in strings that hold scripts, in any kind of literal.</summary>
internal sealed class ScriptStringEditor
{
    private readonly ExpressionSyntax _expression;
    private readonly VirtualCharacters _text;

    private ScriptStringEditor(ExpressionSyntax expression, VirtualCharacters text)
    {
        _expression = expression;
        _text = text;
    }

    /// <summary>Returns the string after the changes; null where they cannot be made.</summary>
    public static ExpressionSyntax? Edit(
        ExpressionSyntax expression, IEnumerable<SuggestedFix> fixes, SideEffects effects)
    {
        if (VirtualCharacterReader.Read(expression) is not { } text)
        {
            return null;
        }

        var editor = new ScriptStringEditor(expression, text);
        var changes = fixes
            .Select(fix => new JsonChange(
                editor.Find(fix.Location),
                fix.Suggestion,
                fix.Related is { } related ? editor.Find(related) : null))
            .ToArray();
        var edits = JsonEditor.Edit(text.Value, text.Syntax, changes);
        return edits.Count > 0 && (editor.KeepsInterpolations(edits) || !effects.HasAny(expression))
            ? editor.Apply(edits)
            : null;
    }

    /// <summary>Determines whether all code in the string is still evaluated, and in the same order.</summary>
    private bool KeepsInterpolations(IReadOnlyList<JsonEdit> edits) => !edits.Any(edit =>
        _text.Syntax.InterpolationOffsets.Any(offset =>
            IsIn(edit.Span, offset) || (edit.Copy is { } copy && IsIn(copy, offset))));

    private static bool IsIn(JsonSpan span, int offset) => span.Start <= offset && offset < span.End;

    private JsonSpan Find(Location location) => new(_text.IndexOf(location.SourceSpan.Start), 0);

    /// <summary>Applies the changes in the code, and verifies that the string then has the intended value.</summary>
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
        return !changed.ContainsDiagnostics
            && VirtualCharacterReader.Read(changed)?.Value == JsonEditor.Apply(_text.Value, edits)
            ? changed.WithTriviaFrom(_expression)
            : null;
    }

    /// <summary>
    /// Returns the code for a change. A deleted line includes its indentation, which is not part of the string.
    /// </summary>
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

        // A concatenation stays a concatenation.
        return _expression is BinaryExpressionSyntax && token != TokenAt(span.End - 1)
            ? null
            : style ?? StyleOfLast(span);
    }

    private StringStyle? StyleOfLast(TextSpan span) => VirtualCharacterReader.StyleOf(TokenAt(span.End - 1));

    private SyntaxToken TokenAt(int position) => _expression.SyntaxTree.GetRoot().FindToken(position);
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Text;
using Percl.CSharp.Binding;
using Percl.CSharp.Declarations;
using Percl.CSharp.Expressions;
using Percl.CSharp.Projection;
using Percl.CSharp.Strings;
using Percl.Language.Json;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace PerclGenerator.CodeFixes;

/// <summary>Changes characters of string literals in C#.</summary>
internal sealed class TextEditor(SyntaxEditor editor, SemanticModel semantics, CancellationToken cancellation)
{
    /// <summary>Changes a string where its characters are in the code and not in a variable.</summary>
    public void Edit(ExpressionSyntax value, EditText edit)
    {
        var expression = TextOf(value);
        if (VirtualCharacterReader.Read(expression) is { } text
            && FindCode(text, expression, edit) is { } span
            && StyleAt(expression, span) is { } style)
        {
            var start = span.Start - expression.SpanStart;
            var code = expression.ToString().Remove(start, span.Length).Insert(
                start, StringEncoder.Encode(edit.NewText, style));
            var changed = SyntaxFactory.ParseExpression(
                code, options: (CSharpParseOptions)expression.SyntaxTree.Options);
            if (!changed.ContainsDiagnostics)
            {
                editor.ReplaceNode(expression, changed.WithTriviaFrom(expression));
            }
        }
    }

    /// <summary>Returns the expression for the string, which is the argument of <c>new Uri("…")</c>.</summary>
    private ExpressionSyntax TextOf(ExpressionSyntax value) =>
        CommandCatalog.Of(semantics.Compilation) is { } catalog
        && new ExpressionBinder(catalog, semantics, cancellation).Bind(value) is BoundUri { Text.Syntax: var text }
            ? text
            : value.WithoutWrapping();

    /// <summary>
    /// Returns the span of the characters in the code; null where they are not in the expression itself.
    /// </summary>
    private TextSpan? FindCode(VirtualCharacters text, ExpressionSyntax expression, EditText edit)
    {
        var offset = 0;
        var holes = new HashSet<int>(text.Syntax.InterpolationOffsets);
        for (var i = 0; i < text.Value.Length; i++)
        {
            var isHole = holes.Contains(i);
            if (offset == edit.Offset && (edit.Length > 0 || !isHole))
            {
                return isHole ? null : text.Find(new JsonSpan(i, edit.Length));
            }

            var length = isHole ? LengthOf(expression, text.Find(new JsonSpan(i, 1))) : 1;
            if (length is null)
            {
                return null;
            }

            offset += length.Value;
            if (offset == edit.Offset && edit.Length == 0 && !isHole && holes.Contains(i + 1))
            {
                return new TextSpan(text.Find(new JsonSpan(i, 1)).End, 0);
            }
        }

        return null;
    }

    private int? LengthOf(ExpressionSyntax expression, TextSpan span)
    {
        var node = expression.SyntaxTree.GetRoot(cancellation).FindNode(span, getInnermostNodeForTie: true);
        var hole = node is InterpolationSyntax interpolation ? interpolation.Expression : node as ExpressionSyntax;
        return hole is not null
            && ValueProjection.Read(hole, semantics, cancellation) is TextValue { IsConstant: true } known
            ? known.Prefix.Length
            : null;
    }

    private static StringStyle? StyleAt(ExpressionSyntax expression, TextSpan span)
    {
        var root = expression.SyntaxTree.GetRoot();
        return VirtualCharacterReader.StyleOf(root.FindToken(span.Start))
            ?? VirtualCharacterReader.StyleOf(root.FindToken(Math.Max(0, span.Start - 1)));
    }
}

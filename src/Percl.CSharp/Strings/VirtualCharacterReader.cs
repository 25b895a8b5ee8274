using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Strings;

/// <summary>Reads C# strings: literals of all kinds, interpolated strings, and concatenations of them.</summary>
public static class VirtualCharacterReader
{
    /// <summary>Reads an expression; null where no part of it is a string literal.</summary>
    public static VirtualCharacters? Read(ExpressionSyntax expression)
    {
        var characters = new VirtualCharacters();
        var isText = false;
        foreach (var part in PartsOf(expression))
        {
            isText |= TryRead(part, characters);
        }

        return isText ? characters : null;
    }

    /// <summary>
    /// Returns the operands of a concatenation. A long one is deeply nested, so this method does not recurse.
    /// </summary>
    private static IEnumerable<ExpressionSyntax> PartsOf(ExpressionSyntax expression)
    {
        var open = new Stack<ExpressionSyntax>();
        open.Push(expression);
        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                    open.Push(sum.Right);
                    open.Push(sum.Left);
                    break;
                case ParenthesizedExpressionSyntax parenthesized:
                    open.Push(parenthesized.Expression);
                    break;
                case var part:
                    yield return part;
                    break;
            }
        }
    }

    private static bool TryRead(ExpressionSyntax part, VirtualCharacters characters)
    {
        switch (part)
        {
            case InterpolatedStringExpressionSyntax interpolated:
                Read(interpolated, characters);
                return true;
            case LiteralExpressionSyntax
            {
                RawKind: (int)SyntaxKind.StringLiteralExpression or (int)SyntaxKind.Utf8StringLiteralExpression,
                Token: var token,
            }:
                Read(token, characters);
                return true;
            default:
                characters.AddInterpolation(part.Span);
                return false;
        }
    }

    private static void Read(SyntaxToken token, VirtualCharacters characters)
    {
        var code = token.Text;
        var offset = token.SpanStart;
        var end = EndOf(code);
        var style = StyleOf(token)!;
        switch ((SyntaxKind)token.RawKind)
        {
            case SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken:
                var first = code.IndexOf('\n') + 1;
                var last = code.LastIndexOf('\n', Math.Max(0, end - CountQuotes(code)));
                last -= last > 0 && code[last - 1] == '\r' ? 1 : 0;
                Decode(first, last, isAtLineStart: true);
                break;
            case SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken:
                var quotes = CountQuotes(code);
                Decode(quotes, end - quotes, isAtLineStart: false);
                break;
            default:
                var start = style.DoublesQuotes ? 2 : 1;
                // The last quotation mark may be missing in incomplete code.
                var close = end > start && code[end - 1] == '"' ? end - 1 : end;
                Decode(start, close, isAtLineStart: false);
                break;
        }

        void Decode(int from, int to, bool isAtLineStart)
        {
            if (from <= to && to <= code.Length)
            {
                StringDecoder.Decode(code.Substring(from, to - from), offset + from, style, isAtLineStart, characters);
            }
        }
    }

    /// <summary>
    /// Returns the style of a literal, or of a piece of an interpolated string; null for other tokens.
    /// </summary>
    internal static StringStyle? StyleOf(SyntaxToken token)
    {
        switch ((SyntaxKind)token.RawKind)
        {
            case SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken:
                var code = token.Text;
                var marks = EndOf(code) - CountQuotes(code);
                var last = code.LastIndexOf('\n', Math.Max(0, marks));
                return new StringStyle(false, false, false, code.Substring(last + 1, Math.Max(0, marks - last - 1)));
            case SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken:
                return new StringStyle(false, false, false, null);
            case SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken:
                var isVerbatim = token.Text.StartsWith("@", StringComparison.Ordinal);
                return new StringStyle(!isVerbatim, isVerbatim, false, null);
            case SyntaxKind.InterpolatedStringTextToken when token.Parent?.Parent
                is InterpolatedStringExpressionSyntax interpolated:
                return StyleOf(interpolated);
            default:
                return null;
        }
    }

    private static int EndOf(string code) =>
        code.EndsWith("u8", StringComparison.OrdinalIgnoreCase) ? code.Length - 2 : code.Length;

    private static int CountQuotes(string code)
    {
        var count = 0;
        while (count < code.Length && code[count] == '"')
        {
            count++;
        }

        return count;
    }

    private static void Read(InterpolatedStringExpressionSyntax interpolated, VirtualCharacters characters)
    {
        var style = StyleOf(interpolated);
        var isAtLineStart = style.Indent is not null;
        characters.EndAt(interpolated.StringStartToken.Span.End);
        foreach (var content in interpolated.Contents)
        {
            if (content is InterpolatedStringTextSyntax { TextToken: var token })
            {
                StringDecoder.Decode(token.Text, token.SpanStart, style, isAtLineStart, characters);
            }
            else
            {
                characters.AddInterpolation(content.Span);
            }

            isAtLineStart = false;
        }
    }

    private static StringStyle StyleOf(InterpolatedStringExpressionSyntax interpolated)
    {
        switch ((SyntaxKind)interpolated.StringStartToken.RawKind)
        {
            case SyntaxKind.InterpolatedMultiLineRawStringStartToken:
                var end = interpolated.StringEndToken.Text;
                var indent = end.TrimEnd('"');
                return new StringStyle(false, false, false, indent.Substring(indent.LastIndexOf('\n') + 1));
            case SyntaxKind.InterpolatedSingleLineRawStringStartToken:
                return new StringStyle(false, false, false, null);
            case SyntaxKind.InterpolatedVerbatimStringStartToken:
                return new StringStyle(false, true, true, null);
            default:
                return new StringStyle(true, false, true, null);
        }
    }
}

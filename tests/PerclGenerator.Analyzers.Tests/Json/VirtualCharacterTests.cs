using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Strings;
using Percl.Language.Json;

namespace PerclGenerator.Analyzers.Tests.Json;

/// <summary>Strings in C# are read as the compiler reads them, and each character is found again in the code.</summary>
public sealed class VirtualCharacterTests
{
    private const string Quotes = "\"\"\"";

    /// <summary>Code, and the pieces of it that its characters are.</summary>
    public static TheoryData<string, string[]> Literals => new()
    {
        { "\"ab\"", ["a", "b"] },
        { "\"\"", [] },
        { "@\"\"", [] },
        { "\"\\\"\\\\\\'\\n\\t\\0\\a\\b\\f\\r\\v\"", ["\\\"", "\\\\", "\\'", "\\n", "\\t", "\\0", "\\a", "\\b", "\\f", "\\r", "\\v"] },
        { "\"a\\u0041\\x41\\x41zb\\x0041B\"", ["a", "\\u0041", "\\x41", "\\x41", "z", "b", "\\x0041", "B"] },
        { "\"\\U0001F600!\"", ["\\U0001F600", "\\U0001F600", "!"] },
        { "\"\\\"a\"u8", ["\\\"", "a"] },
        { "@\"a\"\"b\\n{\nc\"", ["a", "\"\"", "b", "\\", "n", "{", "\n", "c"] },
        { "@\"a\"\"\"u8", ["a", "\"\""] },
        { Quotes + "a\"\\{{" + Quotes, ["a", "\"", "\\", "{", "{"] },
        { Quotes + "a" + Quotes + "u8", ["a"] },
        { "\"\"\"\"a\"\"\"b\"\"\"\"", ["a", "\"", "\"", "\"", "b"] },
        { $"{Quotes}\n    a\n      b\n\n  \n    \"c\"\n    {Quotes}", ["a", "\n", " ", " ", "b", "\n", "\n", "\n", "\"", "c", "\""] },
        { $"{Quotes}\r\n\ta\r\n\tb\r\n\t{Quotes}", ["a", "\r", "\n", "b"] },
        { $"{Quotes}\na\n{Quotes}u8", ["a"] },
        { $"{Quotes}\n\n  {Quotes}", [] },
    };

    /// <summary>Code with holes, and its pieces.</summary>
    public static TheoryData<string, string[]> Composed => new()
    {
        { "$\"a{{b}}{x}\\n\"", ["a", "{{", "b", "}}", "{x}", "\\n"] },
        { "$@\"a{{\"\"{x}\n\"", ["a", "{{", "\"\"", "{x}", "\n"] },
        { "@$\"{x:0.0}\"", ["{x:0.0}"] },
        { $"${Quotes}a\"{{x}}b{Quotes}", ["a", "\"", "{x}", "b"] },
        { $"$${Quotes}{{a{{{{x}}}}}}{Quotes}", ["{", "a", "{{x}}", "}"] },
        { $"$${Quotes}\n    a{{\n\n      {{{{x}}}}\n    {{{{x}}}}b\n    {Quotes}", ["a", "{", "\n", "\n", " ", " ", "{{x}}", "\n", "{{x}}", "b"] },
        { "\"a\" + \"b\"", ["a", "b"] },
        { "(\"a\" + x) + $\"b{x}\" + @\"\"\"\"", ["a", "x", "b", "{x}", "\"\""] },
    };

    [Theory]
    [MemberData(nameof(Literals))]
    public void Literal_IsReadAsTheCompilerReadsIt(string code, string[] pieces)
    {
        var expression = (LiteralExpressionSyntax)Parse(code);

        Assert.Equal(expression.Token.ValueText, AssertPieces(expression, code, pieces).Value);
    }

    [Theory]
    [MemberData(nameof(Composed))]
    public void ComposedString_IsReadWithItsHoles(string code, string[] pieces)
    {
        var text = AssertPieces(Parse(code), code, pieces);

        Assert.Equal(
            pieces.Select(static (piece, i) => (piece, i)).Where(static one => one.piece.Contains('x')).Select(static one => one.i),
            text.Syntax.InterpolationOffsets);
    }

    [Theory]
    [MemberData(nameof(Literals))]
    [MemberData(nameof(Composed))]
    public void EveryPrefix_IsRead(string code, string[] pieces)
    {
        Assert.NotNull(pieces);
        for (var length = 0; length < code.Length; length++)
        {
            var expression = Parse(code[..length]);
            if (VirtualCharacterReader.Read(expression) is { } text)
            {
                for (var i = 0; i <= text.Value.Length; i++)
                {
                    Assert.InRange(text.Find(new JsonSpan(i, 0)).End, expression.SpanStart, expression.FullSpan.End);
                }
            }
        }
    }

    [Theory]
    [InlineData("x")]
    [InlineData("x + y")]
    [InlineData("1")]
    public void WhatIsNotWrittenOut_IsNoText(string code) => Assert.Null(VirtualCharacterReader.Read(Parse(code)));

    private static ExpressionSyntax Parse(string code) =>
        SyntaxFactory.ParseExpression(code, options: new CSharpParseOptions(LanguageVersion.Latest));

    private static VirtualCharacters AssertPieces(ExpressionSyntax expression, string code, string[] pieces)
    {
        var text = VirtualCharacterReader.Read(expression);

        Assert.NotNull(text);
        Assert.Equal(pieces.Length, text.Value.Length);
        Assert.Equal(pieces, Enumerable.Range(0, pieces.Length).Select(i => code.Substring(text.Find(new JsonSpan(i, 1)).Start, text.Find(new JsonSpan(i, 1)).Length)));
        return text;
    }
}

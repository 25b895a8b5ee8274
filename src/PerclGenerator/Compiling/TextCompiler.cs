using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.Language;
using PerclGenerator.CSharp;
using PerclGenerator.Emitting;
using PerclGenerator.Model;
using PerclGenerator.Parsing;

namespace PerclGenerator.Compiling;

/// <summary>Takes texts that are composed of others apart, so that the whole is never created.</summary>
internal sealed class TextCompiler(
    Setup setup, string purpose, SemanticModel semantics, CancellationToken cancellation)
{
    private readonly bool _convertsTexts = semantics.Compilation.ConvertsTexts();
    private readonly List<TextPiece> _pieces = [];

    /// <summary>What the whole text is in C#, made of the variables.</summary>
    private readonly StringBuilder _whole = new();

    /// <summary>The composed text; null where the text is not composed, or not understood.</summary>
    public ComposedValue? Compile(ExpressionSyntax expression) =>
        IsComposed(expression) && TryAdd(expression) && !EndsInHalfACharacter()
            ? new ComposedValue(new EquatableArray<TextPiece>(Merge()), "$\"" + _whole + "\"") { ConvertsTexts = _convertsTexts }
            : null;

    private bool IsComposed(ExpressionSyntax expression) => expression switch
    {
        InterpolatedStringExpressionSyntax => semantics.GetTypeInfo(expression, cancellation)
            is { Type.SpecialType: SpecialType.System_String, ConvertedType.SpecialType: SpecialType.System_String },
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => IsConcatenation(sum),
        _ => false,
    };

    private bool IsConcatenation(BinaryExpressionSyntax sum) => semantics.GetSymbolInfo(sum, cancellation).Symbol
        is IMethodSymbol { MethodKind: MethodKind.BuiltinOperator, ReturnType.SpecialType: SpecialType.System_String };

    private bool TryAdd(ExpressionSyntax expression)
    {
        expression = expression.WithoutWrapping();
        if (semantics.GetConstantValue(expression, cancellation) is { HasValue: true, Value: null or string or char } constant)
        {
            AddConstant(constant.Value?.ToString() ?? "");
            return true;
        }

        switch (expression)
        {
            case InterpolatedStringExpressionSyntax interpolated when IsComposed(interpolated):
                return interpolated.Contents.All(TryAdd);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when IsConcatenation(sum):
                return TryAddOperand(sum.Left) && TryAddOperand(sum.Right);
            default:
                return TryAddHole(expression, alignment: 0, format: null);
        }
    }

    /// <summary>
    /// An operand of <c>+</c> becomes a text through its own ToString, which for the framework's types says the same as
    /// formatting it.
    /// </summary>
    private bool TryAddOperand(ExpressionSyntax operand) => semantics.GetTypeInfo(operand, cancellation).Type switch
    {
        null or { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_String } => TryAdd(operand),
        _ => false,
    };

    private bool TryAdd(InterpolatedStringContentSyntax content)
    {
        if (content is InterpolatedStringTextSyntax text)
        {
            AddConstant(text.Value());
            return true;
        }

        var hole = (InterpolationSyntax)content;
        var format = hole.FormatClause?.FormatStringToken.ValueText;
        if (format?.IndexOfAny(['{', '}', '"']) >= 0)
        {
            return false;
        }

        if (hole.AlignmentClause is null && format is null)
        {
            return TryAdd(hole.Expression);
        }

        var alignment = 0;
        if (hole.AlignmentClause is { } clause)
        {
            if (semantics.GetConstantValue(clause.Value, cancellation) is not { HasValue: true, Value: int width })
            {
                return false;
            }

            alignment = width;
        }

        return TryAddHole(hole.Expression, alignment, format);
    }

    private void AddConstant(string text)
    {
        _pieces.Add(new ConstantPiece(text));
        _whole.Append(Interpolation.Text(text));
    }

    private bool TryAddHole(ExpressionSyntax expression, int alignment, string? format)
    {
        var type = semantics.GetTypeInfo(expression, cancellation).Type;
        if (type is null)
        {
            return false;
        }

        var isText = _convertsTexts
            ? type.SpecialType == SpecialType.System_String || IsCharSpan(type)
            : type.SpecialType == SpecialType.System_String && alignment == 0;
        var isFormatted = !isText && IsFormattedInPlace(type);
        string? variable;
        if (isText || isFormatted)
        {
            variable = setup.Evaluate(expression, type, purpose);
        }
        else if (!StaysTheSame(type) && !semantics.Compilation.FormatsAtOnce())
        {
            return false;
        }
        else
        {
            // Whatever it is, the compiler makes a text of it just here.
            variable = setup.EvaluateText(expression, alignment, format, purpose);
            (isText, alignment, format) = (true, 0, null);
        }

        if (variable is null)
        {
            return false;
        }

        _pieces.Add(isText && alignment == 0
            ? new TextVariablePiece(variable)
            : new FormattedPiece(variable, alignment, format) { IsEnum = type.TypeKind == TypeKind.Enum });
        _whole.Append(Interpolation.Hole(variable, alignment, format));
        return true;
    }

    private static bool IsCharSpan(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Char }] }
        && (type.Is("System", "ReadOnlySpan") || type.Is("System", "Span"));

    /// <summary>
    /// Whether the writer formats values of the type itself: values that nothing changes once they are evaluated, of types
    /// that interpolated strings format without creating a text.
    /// </summary>
    private static bool IsFormattedInPlace(ITypeSymbol type)
    {
        var value = type.WithoutNullable();
        return value.SpecialType == SpecialType.System_Boolean
            || type.TypeKind == TypeKind.Enum
            || ((value is { TypeKind: TypeKind.Struct, IsRefLikeType: false } || value.Is("System", "Uri") || value.Is("System", "Version"))
                && value.AllInterfaces.Any(static implemented => implemented.Is("System", "ISpanFormattable")));
    }

    /// <summary>Whether evaluating something else cannot change what the text of a value is.</summary>
    private static bool StaysTheSame(ITypeSymbol type)
    {
        var value = type.WithoutNullable();
        return value.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_String
            || (value.TypeKind == TypeKind.Struct
                && value.Is("System", value.Name)
                && value.AllInterfaces.Any(static implemented => implemented.Is("System", "IFormattable")));
    }

    /// <summary>
    /// Half a character next to a hole may become a whole one there; the writer sees each piece for itself.
    /// </summary>
    private bool EndsInHalfACharacter() => _pieces.OfType<ConstantPiece>().Any(static piece =>
        piece.Text.Length > 0 && (char.IsLowSurrogate(piece.Text[0]) || char.IsHighSurrogate(piece.Text[piece.Text.Length - 1])));

    private List<TextPiece> Merge()
    {
        var merged = new List<TextPiece>();
        foreach (var piece in _pieces)
        {
            if (piece is ConstantPiece constant && merged.Count > 0 && merged[merged.Count - 1] is ConstantPiece previous)
            {
                merged[merged.Count - 1] = new ConstantPiece(previous.Text + constant.Text);
            }
            else if (piece is not ConstantPiece { Text: "" })
            {
                merged.Add(piece);
            }
        }

        return merged;
    }
}

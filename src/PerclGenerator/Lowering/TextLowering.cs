using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.Language.Collections;
using PerclGenerator.Model.Compiled;

namespace PerclGenerator.Lowering;

/// <summary>Takes texts that are composed of others apart, so that the whole is never created.</summary>
internal sealed class TextLowering(
    Evaluation evaluation, string purpose, SemanticModel semantics, CancellationToken cancellation)
{
    private readonly bool _convertsTexts = semantics.Compilation.ConvertsTexts();
    private readonly bool _formatsAtOnce = semantics.Compilation.FormatsAtOnce();
    private readonly List<TextPiece> _pieces = [];

    /// <summary>What the whole text is in C#, made of the variables.</summary>
    private readonly StringBuilder _whole = new();

    /// <summary>The composed text; null where the text is not composed, or not understood.</summary>
    public ComposedValue? Lower(ExpressionSyntax expression) =>
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
                return TryAddInterpolation(expression, alignment: 0, format: null);
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
            AddConstant(text.UnescapedText());
            return true;
        }

        var interpolation = (InterpolationSyntax)content;
        var format = interpolation.FormatClause?.FormatStringToken.ValueText;
        if (format?.IndexOfAny(['{', '}', '"']) >= 0)
        {
            return false;
        }

        if (interpolation.AlignmentClause is null && format is null)
        {
            return TryAdd(interpolation.Expression);
        }

        var alignment = 0;
        if (interpolation.AlignmentClause is { } clause)
        {
            if (semantics.GetConstantValue(clause.Value, cancellation) is not { HasValue: true, Value: int width })
            {
                return false;
            }

            alignment = width;
        }

        return TryAddInterpolation(interpolation.Expression, alignment, format);
    }

    private void AddConstant(string text)
    {
        _pieces.Add(new ConstantPiece(text));
        _whole.Append(Interpolation.Text(text));
    }

    private bool TryAddInterpolation(ExpressionSyntax expression, int alignment, string? format)
    {
        var type = semantics.GetTypeInfo(expression, cancellation).Type;
        if (type is null)
        {
            return false;
        }

        var isSpan = _convertsTexts && KnownCode.IsSpan(type);
        var source = isSpan ? TextSource.Culture : InterpolationFormat.SourceOf(type, format);
        var staysTheSame = source == TextSource.Value
            || (source == TextSource.Culture && !evaluation.IsWrittenAfterCode(expression));
        if (staysTheSame && IsWrittenInPlace(type, alignment))
        {
            var isText = type.SpecialType == SpecialType.System_String || isSpan;
            return evaluation.Evaluate(expression, type, purpose) is { } evaluated && Add(
                isText && alignment == 0
                    ? new TextVariablePiece(evaluated)
                    : new FormattedPiece(evaluated, alignment, format) { IsEnum = type.TypeKind == TypeKind.Enum },
                Interpolation.Of(evaluated, alignment, format));
        }

        if (_formatsAtOnce && type.TypeKind != TypeKind.Dynamic)
        {
            return evaluation.Format(expression, type, alignment, format, purpose) is { } made
                && Add(new MadePiece(made), Interpolation.Of($"writer.TextOf({made})", 0, null));
        }

        // Where all are evaluated before the first becomes a text, it makes no difference only if none can change.
        return (_formatsAtOnce || (staysTheSame && !evaluation.IsFollowedByCode(expression)))
            && evaluation.EvaluateText(expression, alignment, format, purpose) is { } text
            && Add(new TextVariablePiece(text), Interpolation.Of(text, 0, null));
    }

    private bool Add(TextPiece piece, string interpolation)
    {
        _pieces.Add(piece);
        _whole.Append(interpolation);
        return true;
    }

    /// <summary>Whether the writer can make a text of a value that it is about to write.</summary>
    private bool IsWrittenInPlace(ITypeSymbol type, int alignment) => type switch
    {
        { SpecialType: SpecialType.System_String } => _convertsTexts || alignment == 0,
        _ when type.TypeKind == TypeKind.Enum || type.WithoutNullable().SpecialType == SpecialType.System_Boolean => true,
        _ => _formatsAtOnce,
    };

    /// <summary>
    /// Half a character next to an interpolation may become a whole one there; the writer sees each piece for itself.
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

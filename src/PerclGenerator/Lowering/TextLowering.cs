using System.Text;
using Microsoft.CodeAnalysis;
using Percl.CSharp.Binding;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.Language.Collections;
using PerclGenerator.Model.Compiled;

namespace PerclGenerator.Lowering;

/// <summary>Lowers composed strings to their pieces, so that the whole string is never created.</summary>
internal sealed class TextLowering(Evaluation evaluation, string purpose, SemanticModel semantics)
{
    private readonly FrameworkFeatures _framework = FrameworkFeatures.Of(semantics.Compilation);
    private readonly List<TextPiece> _pieces = [];

    /// <summary>The C# expression for the whole string, composed of the variables.</summary>
    private readonly StringBuilder _whole = new();

    /// <summary>Lowers a string; null where the whole string has to be created.</summary>
    public ComposedValue? Lower(BoundText text) =>
        text.IsExact && text.Parts.All(TryAdd) && !EndsInHalfACharacter()
            ? new ComposedValue(new EquatableArray<TextPiece>(Merge()), "$\"" + _whole + "\"")
            {
                ConvertsTexts = _framework.ConvertsTexts,
            }
            : null;

    private bool TryAdd(BoundTextPart part)
    {
        switch (part)
        {
            case BoundLiteral literal:
                _pieces.Add(new ConstantPiece(literal.Text));
                _whole.Append(Interpolation.Text(literal.Text));
                return true;
            case BoundInterpolation { Alignment: { } alignment, Format: var format, Value: var value }:
                // A format with such a character is not printed.
                return !(format?.IndexOfAny(['{', '}', '"']) >= 0) && TryAdd(value, alignment, format);
            default:
                return false;
        }
    }

    private bool TryAdd(BoundOpaque value, int alignment, string? format)
    {
        if (value.Types.Type is not { } type)
        {
            return false;
        }

        var isSpan = _framework.ConvertsTexts && KnownCode.IsSpan(type);
        var source = isSpan ? TextSource.Culture : InterpolationFormat.SourceOf(type, format);
        var staysTheSame = source == TextSource.Value
            || (source == TextSource.Culture && !evaluation.IsWrittenAfterCode(value.Syntax));
        if (staysTheSame && IsWrittenInPlace(type, alignment))
        {
            var isText = type.SpecialType == SpecialType.System_String || isSpan;
            return evaluation.Evaluate(value.Syntax, type, purpose) is { } evaluated && Add(
                isText && alignment == 0
                    ? new TextVariablePiece(evaluated)
                    : new FormattedPiece(evaluated, alignment, format)
                    {
                        IsEnum = type.WithoutNullable().TypeKind == TypeKind.Enum,
                    },
                Interpolation.Of(evaluated, alignment, format));
        }

        if (_framework.FormatsAtOnce && type.TypeKind != TypeKind.Dynamic)
        {
            return evaluation.Format(value.Syntax, type, alignment, format, purpose) is { } made
                && Add(new MadePiece(made), Interpolation.Of($"writer.TextOf({made})", 0, null));
        }

        // Where all values are evaluated before the first is formatted, the order only matters if a value can change.
        return (_framework.FormatsAtOnce || (staysTheSame && !evaluation.IsFollowedByCode(value.Syntax)))
            && evaluation.EvaluateText(value.Syntax, alignment, format, purpose) is { } text
            && Add(new TextVariablePiece(text), Interpolation.Of(text, 0, null));
    }

    private bool Add(TextPiece piece, string interpolation)
    {
        _pieces.Add(piece);
        _whole.Append(interpolation);
        return true;
    }

    /// <summary>Determines whether the writer can format a value while it writes.</summary>
    private bool IsWrittenInPlace(ITypeSymbol type, int alignment) => type switch
    {
        { SpecialType: SpecialType.System_String } => _framework.ConvertsTexts || alignment == 0,
        _ when type.WithoutNullable() is { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Boolean } =>
            true,
        _ => _framework.FormatsAtOnce,
    };

    /// <summary>
    /// Determines whether a literal begins or ends with half of a surrogate pair, which may become a whole character
    /// beside an interpolation: the writer encodes each piece separately.
    /// </summary>
    private bool EndsInHalfACharacter() => _pieces.OfType<ConstantPiece>().Any(static piece =>
        piece.Text.Length > 0
        && (char.IsLowSurrogate(piece.Text[0]) || char.IsHighSurrogate(piece.Text[piece.Text.Length - 1])));

    private List<TextPiece> Merge()
    {
        var merged = new List<TextPiece>();
        foreach (var piece in _pieces)
        {
            if (piece is ConstantPiece constant
                && merged.Count > 0
                && merged[merged.Count - 1] is ConstantPiece previous)
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

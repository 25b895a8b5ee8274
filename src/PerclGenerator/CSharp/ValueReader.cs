using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.Language;
using PerclGenerator.Parsing;

namespace PerclGenerator.CSharp;

/// <summary>
/// Reads what is known of an expression's value. Syntax and constants are asked rather than operations: the oldest
/// supported compiler has no operation for collection expressions, and what the emitter compiles is syntax as well.
/// </summary>
internal static class ValueReader
{
    /// <summary>What is known of the value.</summary>
    public static ScriptValue Read(ExpressionSyntax expression, SemanticModel semantics, CancellationToken cancellation)
    {
        expression = WithoutWrapping(expression);
        if (semantics.GetConstantValue(expression, cancellation) is { HasValue: true } constant)
        {
            return constant.Value is string text && expression is not LiteralExpressionSyntax
                ? ReadComposed(text, expression, semantics, cancellation)
                : ReadConstant(constant.Value, semantics.GetTypeInfo(expression, cancellation).Type);
        }

        if (expression is BaseObjectCreationExpressionSyntax creation)
        {
            return ReadUri(creation, semantics, cancellation);
        }

        var segments = new List<TextSegment>();
        return TryReadText(expression, semantics, segments, cancellation)
            ? new TextValue(new EquatableArray<TextSegment>(segments))
            : UnknownValue.Instance;
    }

    /// <summary>A constant text keeps the parts of which it is composed: a rule looks at how they meet.</summary>
    private static TextValue ReadComposed(
        string text, ExpressionSyntax expression, SemanticModel semantics, CancellationToken cancellation)
    {
        var segments = new List<TextSegment>();
        return TryReadText(expression, semantics, segments, cancellation) && segments.TrueForAll(static segment => !segment.IsHole)
            ? new TextValue(new EquatableArray<TextSegment>(segments))
            : TextValue.Constant(text);
    }

    private static ScriptValue ReadConstant(object? constant, ITypeSymbol? type) => (constant, type) switch
    {
        (null, _) => NullValue.Instance,
        (string text, _) => TextValue.Constant(text),
        (_, INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum) => ReadEnumMember(constant, @enum),
        (bool value, _) => new BooleanValue(value),
        (char, _) => UnknownValue.Instance,
        (double.NaN or double.PositiveInfinity or double.NegativeInfinity, _) => UnknownValue.Instance,
        (float.NaN or float.PositiveInfinity or float.NegativeInfinity, _) => UnknownValue.Instance,
        (float value, _) => new NumberValue(value.ToString("R", CultureInfo.InvariantCulture)),
        (double value, _) => new NumberValue(value.ToString("R", CultureInfo.InvariantCulture)),
        (IFormattable number, _) => new NumberValue(number.ToString(null, CultureInfo.InvariantCulture)),
        _ => UnknownValue.Instance,
    };

    private static TextValue ReadEnumMember(object constant, INamedTypeSymbol type)
    {
        var member = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => constant.Equals(field.ConstantValue));
        return TextValue.Constant(member is null
            ? Convert.ToString(constant, CultureInfo.InvariantCulture)!
            : JsonNames.OfEnumMember(member));
    }

    /// <summary>Reads an expression that is composed of texts; false where nothing is known of it.</summary>
    private static bool TryReadText(
        ExpressionSyntax expression, SemanticModel semantics, List<TextSegment> segments, CancellationToken cancellation)
    {
        switch (expression)
        {
            case InterpolatedStringExpressionSyntax interpolated:
                foreach (var content in interpolated.Contents)
                {
                    ReadContent(content, semantics, segments, cancellation);
                }

                return true;

            case BinaryExpressionSyntax sum when IsSumOfTexts(sum, semantics, cancellation):
                ReadSum(sum, semantics, segments, cancellation);
                return true;

            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(string.Empty) } member
                when semantics.GetSymbolInfo(member, cancellation).Symbol
                    is IFieldSymbol { ContainingType.SpecialType: SpecialType.System_String }:
                segments.Add(new TextSegment(""));
                return true;

            default:
                return false;
        }
    }

    private static bool IsSumOfTexts(BinaryExpressionSyntax sum, SemanticModel semantics, CancellationToken cancellation) =>
        sum.IsKind(SyntaxKind.AddExpression)
        && semantics.GetSymbolInfo(sum, cancellation).Symbol
            is IMethodSymbol { MethodKind: MethodKind.BuiltinOperator, ReturnType.SpecialType: SpecialType.System_String };

    /// <summary>Sums nest on their left side, as deep as they have parts, so that side is walked rather than called.</summary>
    private static void ReadSum(
        BinaryExpressionSyntax sum, SemanticModel semantics, List<TextSegment> segments, CancellationToken cancellation)
    {
        var parts = new Stack<ExpressionSyntax>();
        ExpressionSyntax left = sum;
        while (left is BinaryExpressionSyntax inner && IsSumOfTexts(inner, semantics, cancellation))
        {
            parts.Push(inner.Right);
            left = inner.Left;
        }

        ReadPart(left, semantics, segments, cancellation);
        foreach (var part in parts)
        {
            ReadPart(part, semantics, segments, cancellation);
        }
    }

    private static void ReadContent(
        InterpolatedStringContentSyntax content,
        SemanticModel semantics,
        List<TextSegment> segments,
        CancellationToken cancellation)
    {
        switch (content)
        {
            case InterpolatedStringTextSyntax text:
                segments.Add(new TextSegment(text.TextToken.ValueText));
                break;
            case InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole:
                ReadPart(hole.Expression, semantics, segments, cancellation);
                break;
            default:
                segments.Add(TextSegment.Hole);
                break;
        }
    }

    /// <summary>Reads a part of a composed text; what is not known is a hole.</summary>
    private static void ReadPart(
        ExpressionSyntax expression, SemanticModel semantics, List<TextSegment> segments, CancellationToken cancellation)
    {
        expression = WithoutWrapping(expression);
        if (semantics.GetConstantValue(expression, cancellation) is { HasValue: true, Value: null or string or char } constant)
        {
            segments.Add(new TextSegment(constant.Value?.ToString() ?? ""));
        }
        else if (!TryReadText(expression, semantics, segments, cancellation))
        {
            segments.Add(TextSegment.Hole);
        }
    }

    /// <summary><c>new Uri("…")</c> is as absolute as its text.</summary>
    private static ScriptValue ReadUri(
        BaseObjectCreationExpressionSyntax creation, SemanticModel semantics, CancellationToken cancellation)
    {
        if (semantics.GetSymbolInfo(creation, cancellation).Symbol is not IMethodSymbol constructor
            || !constructor.ContainingType.Is("System", "Uri")
            || !constructor.Parameters.Any(static parameter => parameter.Type.SpecialType == SpecialType.System_String)
            || constructor.Parameters.Any(static parameter => parameter.Type.Is("System", "Uri")))
        {
            return UnknownValue.Instance;
        }

        // The text is the first parameter; the others say what kind of URI it is.
        var text = constructor.Parameters[0].Name;
        var argument = creation.ArgumentList?.Arguments.FirstOrDefault(
            argument => (argument.NameColon?.Name.Identifier.ValueText ?? text) == text);
        return argument is null ? UnknownValue.Instance : Read(argument.Expression, semantics, cancellation);
    }

    /// <summary>The expression without parentheses and <c>!</c>.</summary>
    private static ExpressionSyntax WithoutWrapping(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => WithoutWrapping(parenthesized.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed =>
            WithoutWrapping(suppressed.Operand),
        _ => expression,
    };
}

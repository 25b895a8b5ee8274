using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;
using Percl.CSharp.Symbols;
using Percl.Language.Collections;
using Percl.Language.Script;

namespace Percl.CSharp.Binding;

/// <summary>
/// Reads what is known of an expression's value. Syntax and constants are asked rather than operations: the oldest
/// supported compiler has no operation for collection expressions, and what the emitter compiles is syntax as well.
/// </summary>
internal sealed class ValueReader
{
    /// <summary>Variables are given other variables; further than this nobody looks, as they may be given themselves.</summary>
    private const int MostVariables = 4;

    private readonly SemanticModel _semantics;
    private readonly CancellationToken _cancellation;
    private int _variables;

    private ValueReader(SemanticModel semantics, CancellationToken cancellation)
    {
        _semantics = semantics;
        _cancellation = cancellation;
    }

    /// <summary>What is known of the value.</summary>
    public static ScriptValue Read(ExpressionSyntax expression, SemanticModel semantics, CancellationToken cancellation) =>
        new ValueReader(semantics, cancellation).Read(expression);

    private ScriptValue Read(ExpressionSyntax expression)
    {
        expression = expression.WithoutWrapping();
        if (FindConstant(expression) is { HasValue: true } constant)
        {
            return constant.Value is string text && expression is not LiteralExpressionSyntax
                ? ReadComposed(text, expression)
                : ReadConstant(constant.Value, FindConstantType(expression, constant.Value));
        }

        if (expression is BaseObjectCreationExpressionSyntax creation)
        {
            return ReadUri(creation);
        }

        var segments = new List<TextSegment>();
        if (TryReadText(expression, segments))
        {
            return new TextValue(new EquatableArray<TextSegment>(segments));
        }

        var value = FindVariableValue(expression);
        if (value is null)
        {
            return UnknownValue.Instance;
        }

        _variables++;
        var read = Read(value);
        _variables--;
        return read;
    }

    /// <summary>A constant text keeps the parts of which it is composed: a rule looks at how they meet.</summary>
    private TextValue ReadComposed(string text, ExpressionSyntax expression)
    {
        var segments = new List<TextSegment>();
        return TryReadText(expression, segments) && segments.TrueForAll(static segment => !segment.IsUnknown)
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

    /// <summary>A number to which the enum gives no name is its own, which is none that PerCL knows.</summary>
    private static TextValue ReadEnumMember(object constant, INamedTypeSymbol type)
    {
        var member = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(
            field => constant.Equals(field.ConstantValue) || (IsZero(constant) && IsZero(field.ConstantValue)));
        return TextValue.Constant(member is null
            ? Convert.ToString(constant, CultureInfo.InvariantCulture)!
            : JsonNames.OfEnumMember(member));
    }

    /// <summary>The type of a constant. A zero, whatever its own, may stand for a member of an enum.</summary>
    private ITypeSymbol? FindConstantType(ExpressionSyntax expression, object? constant) =>
        IsZero(constant)
        && expression.SyntaxTree == _semantics.SyntaxTree
        && _semantics.GetTypeInfo(expression, _cancellation).ConvertedType?.WithoutNullable()
            is { TypeKind: TypeKind.Enum } target
            ? target
            : FindType(expression);

    private static bool IsZero(object? constant) =>
        constant is IFormattable and IConvertible number and not char
        && number.ToDouble(CultureInfo.InvariantCulture).Equals(0.0);

    /// <summary>Reads an expression that is composed of texts; false where nothing is known of it.</summary>
    private bool TryReadText(ExpressionSyntax expression, List<TextSegment> segments)
    {
        switch (expression)
        {
            case InterpolatedStringExpressionSyntax interpolated:
                foreach (var content in interpolated.Contents)
                {
                    ReadContent(content, segments);
                }

                return true;

            case BinaryExpressionSyntax sum when IsSumOfTexts(sum):
                ReadSum(sum, segments);
                return true;

            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(string.Empty) } member
                when _semantics.GetSymbolInfo(member, _cancellation).Symbol
                    is IFieldSymbol { ContainingType.SpecialType: SpecialType.System_String }:
                segments.Add(new TextSegment(""));
                return true;

            default:
                return false;
        }
    }

    private bool IsSumOfTexts(BinaryExpressionSyntax sum) =>
        sum.IsKind(SyntaxKind.AddExpression)
        && _semantics.GetSymbolInfo(sum, _cancellation).Symbol
            is IMethodSymbol { MethodKind: MethodKind.BuiltinOperator, ReturnType.SpecialType: SpecialType.System_String };

    /// <summary>Sums nest on their left side, as deep as they have parts, so that side is walked rather than called.</summary>
    private void ReadSum(BinaryExpressionSyntax sum, List<TextSegment> segments)
    {
        var parts = new Stack<ExpressionSyntax>();
        ExpressionSyntax left = sum;
        while (left is BinaryExpressionSyntax inner && IsSumOfTexts(inner))
        {
            parts.Push(inner.Right);
            left = inner.Left;
        }

        ReadPart(left, segments);
        foreach (var part in parts)
        {
            ReadPart(part, segments);
        }
    }

    private void ReadContent(InterpolatedStringContentSyntax content, List<TextSegment> segments)
    {
        switch (content)
        {
            case InterpolatedStringTextSyntax text:
                segments.Add(new TextSegment(text.UnescapedText()));
                break;
            case InterpolationSyntax { AlignmentClause: null, FormatClause: null } interpolation:
                ReadPart(interpolation.Expression, segments);
                break;
            default:
                segments.Add(TextSegment.Unknown);
                break;
        }
    }

    /// <summary>Reads a part of a composed text; what is not known is an interpolation.</summary>
    private void ReadPart(ExpressionSyntax expression, List<TextSegment> segments)
    {
        expression = expression.WithoutWrapping();
        if (FindConstant(expression) is { HasValue: true, Value: null or string or char } constant)
        {
            segments.Add(new TextSegment(constant.Value?.ToString() ?? ""));
        }
        else if (!TryReadText(expression, segments))
        {
            ReadVariable(expression, segments);
        }
    }

    /// <summary>Of variables only texts count: other things may become other texts.</summary>
    private void ReadVariable(ExpressionSyntax expression, List<TextSegment> segments)
    {
        if (FindVariableValue(expression) is { } value && FindType(expression)?.SpecialType == SpecialType.System_String)
        {
            _variables++;
            ReadPart(value, segments);
            _variables--;
        }
        else
        {
            segments.Add(TextSegment.Unknown);
        }
    }

    /// <summary><c>new Uri("…")</c> is as absolute as its text.</summary>
    private ScriptValue ReadUri(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation.SyntaxTree != _semantics.SyntaxTree
            || _semantics.GetSymbolInfo(creation, _cancellation).Symbol is not IMethodSymbol constructor
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
        return argument is null ? UnknownValue.Instance : Read(argument.Expression);
    }

    private ExpressionSyntax? FindVariableValue(ExpressionSyntax expression) => _variables < MostVariables
        ? ConstantVariables.FindValue(expression, _semantics, _cancellation)
        : null;

    /// <summary>A literal that stands in another file, which has another model, says itself what it is.</summary>
    private Optional<object?> FindConstant(ExpressionSyntax expression) =>
        expression.SyntaxTree == _semantics.SyntaxTree ? _semantics.GetConstantValue(expression, _cancellation)
        : expression is LiteralExpressionSyntax { Token.Value: string text } ? text
        : default(Optional<object?>);

    private ITypeSymbol? FindType(ExpressionSyntax expression) =>
        expression.SyntaxTree == _semantics.SyntaxTree ? _semantics.GetTypeInfo(expression, _cancellation).Type : null;
}

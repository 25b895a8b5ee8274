using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Declarations;
using Percl.CSharp.Expressions;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.Language.Collections;
using Percl.Language.Facts;
using PerclGenerator.Model.Compiled;

namespace PerclGenerator.Lowering;

/// <summary>Compiles the value of one attribute.</summary>
internal sealed class ValueLowering(
    Evaluation evaluation,
    CommandLowering commands,
    SemanticModel semantics,
    CommandProperty property,
    ITypeSymbol type,
    CancellationToken cancellation)
{
    private string Purpose => JsonNames.CamelCase(property.Member.TrimStart('@'));

    /// <summary>Compiles the value; null where it is not understood, or where writing it would be refused.</summary>
    public CompiledValue? Lower(ExpressionSyntax expression)
    {
        expression = expression.WithoutWrapping();
        return semantics.GetConstantValue(expression, cancellation) is { HasValue: true } constant
            ? LowerConstant(constant.Value, expression)
            : LowerShape(expression);
    }

    private CompiledValue? LowerConstant(object? constant, ExpressionSyntax expression) => (property.Shape, constant) switch
    {
        (_, null) when semantics.Keeps(expression, type, cancellation) =>
            property.IsOptional ? new AbsentValue() : null,
        (_, null) => Evaluate(expression),
        (ScalarShape { Kind: ScalarKind.Text }, string text) => LowerText(text),
        (ScalarShape { Kind: ScalarKind.Boolean }, bool value) => new ConstantValue(value ? "true" : "false"),
        (ScalarShape { Kind: ScalarKind.Number }, not (float or double or decimal or char)) when IsInteger => new ConstantValue(
            ((IFormattable)constant).ToString(null, CultureInfo.InvariantCulture)),
        (EnumShape shape, _) => LowerEnum(shape, constant),
        _ => Evaluate(expression),
    };

    private bool IsInteger => type.WithoutNullable().SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;

    private ConstantValue? LowerText(string text) =>
        (property.MustNotBeEmpty && text.Length == 0) || (property.IsUrl && !AbsoluteUrl.IsAbsolute(text.AsSpan()))
            ? null
            : new ConstantValue(Literal.Json(text));

    private ConstantValue? LowerEnum(EnumShape shape, object constant)
    {
        var named = type.WithoutNullable().GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(field => constant.Equals(field.ConstantValue));
        var member = shape.Members.FirstOrDefault(member => member.Name == named?.Name);
        return member is null ? null : new ConstantValue(Literal.Json(member.JsonName));
    }

    private CompiledValue? LowerShape(ExpressionSyntax expression) => property.Shape switch
    {
        ScalarShape { Kind: ScalarKind.Uri } when FindConstantUri(expression) is { } uri => LowerText(uri),
        ScalarShape { Kind: ScalarKind.Text } => evaluation.Attempt(() => LowerComposed(expression)) ?? Evaluate(expression),
        CommandListShape => evaluation.Attempt<CompiledValue>(() => LowerCommands(expression)) ?? Evaluate(expression),
        CommandShape or ObjectShape when expression is BaseObjectCreationExpressionSyntax or WithExpressionSyntax
            && semantics.Keeps(expression, type, cancellation) =>
            commands.Lower(expression) is { } command ? new HeldValue(command) : null,
        _ => Evaluate(expression),
    };

    /// <summary>The text of <c>new Uri("…")</c>, where that is absolute, so that creating it cannot fail.</summary>
    private string? FindConstantUri(ExpressionSyntax expression) =>
        expression is BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList.Arguments: [var argument] }
        && semantics.GetSymbolInfo(expression, cancellation).Symbol is IMethodSymbol { ContainingType: var created }
        && created.Is("System", "Uri")
        && semantics.GetConstantValue(argument.Expression, cancellation) is { HasValue: true, Value: string text }
        && Uri.TryCreate(text, UriKind.Absolute, out _)
            ? text
            : null;

    private VariableValue? Evaluate(ExpressionSyntax expression) =>
        expression is not ThrowExpressionSyntax && evaluation.Evaluate(expression, type, Purpose) is { } variable
            ? new VariableValue(variable)
            : null;

    private CompiledValue? LowerComposed(ExpressionSyntax expression) => expression switch
    {
        InterpolatedStringExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } => LowerPieces(expression),
        ConditionalExpressionSyntax conditional when IsWorthChoosing(conditional) => LowerConditional(conditional),
        _ => null,
    };

    private ComposedValue? LowerPieces(ExpressionSyntax expression)
    {
        var compiler = new TextLowering(evaluation, Purpose, semantics, cancellation);
        if (compiler.Lower(expression) is not { Pieces: { Count: > 0 } pieces } text)
        {
            return null;
        }

        if (!property.IsUrl)
        {
            return text with
            {
                Whole = null,
                IsRefusedIfEmpty = property.MustNotBeEmpty && !pieces.Any(static piece => piece is ConstantPiece),
            };
        }

        var prefix = pieces[0] is ConstantPiece constant ? constant.Text : "";
        return AbsoluteUrl.Judge(prefix.AsSpan(), isComplete: false) switch
        {
            UrlVerdict.Absolute => text with { Whole = null },
            UrlVerdict.Unknown => text,
            _ => null,
        };
    }

    /// <summary>Whether a branch composes a text: otherwise the whole expression is evaluated as it stands.</summary>
    private static bool IsWorthChoosing(ConditionalExpressionSyntax conditional) =>
        conditional.DescendantNodes().Any(static node => node is InterpolatedStringExpressionSyntax);

    private CompiledValue? LowerConditional(ConditionalExpressionSyntax conditional) =>
        (conditional.WhenTrue, conditional.WhenFalse) switch
        {
            (ThrowExpressionSyntax thrown, var other) =>
                LowerOrThrow(conditional.Condition, thrown, other, throwsIf: true),
            (var other, ThrowExpressionSyntax thrown) =>
                LowerOrThrow(conditional.Condition, thrown, other, throwsIf: false),
            _ => LowerChoice(conditional),
        };

    /// <summary>Where one branch throws, the value is that of the other.</summary>
    private CompiledValue? LowerOrThrow(
        ExpressionSyntax condition, ThrowExpressionSyntax thrown, ExpressionSyntax other, bool throwsIf)
    {
        if (evaluation.Print(condition) is not { } printed || evaluation.Print(thrown.Expression) is not { } exception)
        {
            return null;
        }

        // The condition need not be a bool, nor have an operator that negates it.
        Action thrower = () => evaluation.Throw(exception);
        evaluation.Branch(printed, whenTrue: throwsIf ? thrower : null, whenFalse: throwsIf ? null : thrower);
        return Lower(other);
    }

    private ChosenValue? LowerChoice(ConditionalExpressionSyntax conditional)
    {
        var choice = evaluation.DeclareBranchNumber(Purpose);
        if (evaluation.Print(conditional.Condition) is not { } condition)
        {
            return null;
        }

        CompiledValue? whenTrue = null;
        CompiledValue? whenFalse = null;
        evaluation.Branch(
            condition,
            () =>
            {
                evaluation.Assign(choice, "1");
                whenTrue = Lower(conditional.WhenTrue);
            },
            () =>
            {
                evaluation.Assign(choice, "2");
                whenFalse = Lower(conditional.WhenFalse);
            });
        return whenTrue is null || whenFalse is null
            ? null
            : new ChosenValue(choice, new EquatableArray<CompiledValue>([whenTrue, whenFalse]));
    }

    private NestedValue? LowerCommands(ExpressionSyntax expression)
    {
        if (CreatedList.Find(expression, type, semantics, cancellation) is not { } list)
        {
            return null;
        }

        var compiled = new List<CompiledCommand>();
        foreach (var element in list.Elements)
        {
            if (!semantics.Keeps(element, list.ElementType, cancellation)
                || commands.Lower(element) is not { } command)
            {
                return null;
            }

            compiled.Add(command);
        }

        return new NestedValue(new EquatableArray<CompiledCommand>(compiled));
    }
}

using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Binding;
using Percl.CSharp.Declarations;
using Percl.CSharp.Expressions;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.Language.Collections;
using Percl.Language.Facts;
using PerclGenerator.Model.Compiled;

namespace PerclGenerator.Lowering;

/// <summary>Lowers the value of one attribute.</summary>
internal sealed class ValueLowering(
    Evaluation evaluation,
    CommandLowering commands,
    SemanticModel semantics,
    CommandProperty property,
    ITypeSymbol type,
    CancellationToken cancellation)
{
    private string Purpose => JsonNames.CamelCase(property.Member.TrimStart('@'));

    private bool IsInteger => type.WithoutNullable().SpecialType
        is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;

    /// <summary>Lowers a value; null where it cannot be printed, or where the writer would refuse it.</summary>
    public CompiledValue? Lower(BoundValue value) => (property.Shape, value) switch
    {
        (_, BoundConstant { Value: null }) => !Keeps(value) ? Evaluate(value)
            : property.IsOptional ? new AbsentValue()
            : null,
        (ScalarShape { Kind: ScalarKind.Boolean }, BoundConstant { Value: bool constant }) =>
            new ConstantValue(constant ? "true" : "false"),
        (ScalarShape { Kind: ScalarKind.Number },
            BoundConstant { Value: not (char or float or double or decimal) and IFormattable constant })
            when IsInteger => new ConstantValue(constant.ToString(null, CultureInfo.InvariantCulture)),
        (EnumShape shape, BoundEnum { Member: var member }) =>
            shape.Members.FirstOrDefault(known => known.Name == member?.Name) is { } known
                ? new ConstantValue(Literal.Json(known.JsonName))
                : null,
        (ScalarShape { Kind: ScalarKind.Text }, BoundText { Constant: { } constant }) => LowerConstant(constant),
        (ScalarShape { Kind: ScalarKind.Text }, BoundText or BoundConditional) =>
            evaluation.Attempt(() => LowerComposed(value)) ?? Evaluate(value),
        (ScalarShape { Kind: ScalarKind.Uri }, BoundUri { IsExact: true, Text: BoundText { Constant: { } constant } })
            when Uri.TryCreate(constant, UriKind.Absolute, out _) => LowerConstant(constant),
        (CommandListShape, BoundList list) =>
            evaluation.Attempt(() => LowerList(list)) ?? (CompiledValue?)Evaluate(value),
        (CommandShape or ObjectShape, BoundCommand command) when Keeps(value) =>
            commands.Lower(command) is { } held ? new HeldValue(held) : null,

        // An object that is created here may have code that runs while it is written.
        (CommandShape or ObjectShape, BoundCreation or BoundList { Form: ListForm.Creation }) when Keeps(value) => null,
        _ => Evaluate(value),
    };

    private bool Keeps(BoundValue value) => semantics.Keeps(value.Syntax, type, cancellation);

    private ConstantValue? LowerConstant(string text) =>
        (property.MustNotBeEmpty && text.Length == 0) || (property.IsUrl && !AbsoluteUrl.IsAbsolute(text.AsSpan()))
            ? null
            : new ConstantValue(Literal.Json(text));

    private VariableValue? Evaluate(BoundValue value) =>
        value is not BoundThrow && evaluation.Evaluate(value.Syntax, type, Purpose) is { } variable
            ? new VariableValue(variable)
            : null;

    private CompiledValue? LowerComposed(BoundValue value) => value switch
    {
        BoundText text => LowerText(text),
        BoundConditional { WhenTrue: BoundThrow thrown } conditional =>
            ComposesText(conditional) ? LowerOrThrow(conditional, thrown, conditional.WhenFalse) : null,
        BoundConditional { WhenFalse: BoundThrow thrown } conditional =>
            ComposesText(conditional) ? LowerOrThrow(conditional, thrown, conditional.WhenTrue) : null,
        BoundConditional conditional => ComposesText(conditional) ? LowerBranches(conditional) : null,
        _ => null,
    };

    /// <summary>
    /// Determines whether a branch composes a string; otherwise, the whole expression is evaluated as it is written.
    /// </summary>
    private static bool ComposesText(BoundConditional conditional) =>
        conditional.Syntax.DescendantNodes().Any(static node => node is InterpolatedStringExpressionSyntax);

    private ComposedValue? LowerText(BoundText bound)
    {
        var lowering = new TextLowering(evaluation, Purpose, semantics);
        if (lowering.Lower(bound) is not { Pieces: { Count: > 0 } pieces } text)
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

    /// <summary>Lowers a conditional with a branch that throws: its value is that of the other branch.</summary>
    private CompiledValue? LowerOrThrow(BoundConditional conditional, BoundThrow thrown, BoundValue other)
    {
        if (evaluation.Print(conditional.Condition) is not { } condition
            || evaluation.Print(thrown.Exception) is not { } exception)
        {
            return null;
        }

        // The condition may be of another type than bool, and may have no operator that negates it.
        Action thrower = () => evaluation.Throw(exception);
        var throwsIf = ReferenceEquals(conditional.WhenTrue, thrown);
        evaluation.Branch(condition, whenTrue: throwsIf ? thrower : null, whenFalse: throwsIf ? null : thrower);
        return Lower(other);
    }

    private ChosenValue? LowerBranches(BoundConditional conditional)
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

    private NestedValue? LowerList(BoundList list) =>
        list.ElementTypeIn(type) is { } elementType && commands.LowerElements(list, elementType) is { } lowered
            ? new NestedValue(new EquatableArray<CompiledCommand>(lowered))
            : null;
}

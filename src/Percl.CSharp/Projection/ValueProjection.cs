using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Binding;
using Percl.CSharp.Declarations;
using Percl.CSharp.Symbols;
using Percl.Language.Collections;
using Percl.Language.Script;

namespace Percl.CSharp.Projection;

/// <summary>Projects bound values to the values that the rules check.</summary>
internal sealed class ValueProjection(ExpressionBinder binder)
{
    private int _variables;

    /// <summary>Reads an expression.</summary>
    public static ScriptValue Read(ExpressionSyntax expression, SemanticModel semantics, CancellationToken cancellation)
    {
        if (CommandCatalog.Of(semantics.Compilation) is not { } catalog)
        {
            return UnknownValue.Instance;
        }

        var binder = new ExpressionBinder(catalog, semantics, cancellation);
        return new ValueProjection(binder).Project(binder.Bind(expression));
    }

    /// <summary>Projects a value.</summary>
    public ScriptValue Project(BoundValue value) => value switch
    {
        BoundText text => new TextValue(new EquatableArray<TextSegment>(SegmentsOf(text))),
        BoundEnum constant => Project(constant),
        BoundConstant constant => ProjectConstant(constant.Value),
        BoundUri uri => Project(uri.Text),
        BoundOpaque variable => FollowVariable(variable, Project) ?? UnknownValue.Instance,
        _ => UnknownValue.Instance,
    };

    /// <summary>Projects a constant that is neither a string nor a member of an enum.</summary>
    public static ScriptValue ProjectConstant(object? constant) => constant switch
    {
        null => NullValue.Instance,
        bool value => new BooleanValue(value),
        char => UnknownValue.Instance,
        double.NaN or double.PositiveInfinity or double.NegativeInfinity => UnknownValue.Instance,
        float.NaN or float.PositiveInfinity or float.NegativeInfinity => UnknownValue.Instance,
        float value => new NumberValue(value.ToString("R", CultureInfo.InvariantCulture)),
        double value => new NumberValue(value.ToString("R", CultureInfo.InvariantCulture)),
        IFormattable number => new NumberValue(number.ToString(null, CultureInfo.InvariantCulture)),
        _ => UnknownValue.Instance,
    };

    /// <summary>
    /// Projects a constant of an enum. A number without a member is projected as the number, which is not a name in
    /// PerCL.
    /// </summary>
    private static TextValue Project(BoundEnum constant) => TextValue.Constant(constant.Member is null
        ? Convert.ToString(constant.Number, CultureInfo.InvariantCulture)!
        : JsonNames.OfEnumMember(constant.Member));

    private IEnumerable<TextSegment> SegmentsOf(BoundText text) => text.Parts.SelectMany(SegmentsOf);

    private IEnumerable<TextSegment> SegmentsOf(BoundTextPart part) => part switch
    {
        BoundLiteral literal => [new TextSegment(literal.Text)],
        BoundInterpolation { IsPlain: true, Value: var value } => SegmentsOfVariable(value),
        _ => [TextSegment.Unknown],
    };

    /// <summary>
    /// Returns the segments of a variable. Only string variables are followed, because other values may be formatted
    /// differently.
    /// </summary>
    private IEnumerable<TextSegment> SegmentsOfVariable(BoundOpaque variable) =>
        (variable.Types.Type?.SpecialType == SpecialType.System_String
            ? FollowVariable<IReadOnlyList<TextSegment>>(variable, value => [.. SegmentsOfValue(value)])
            : null)
        ?? [TextSegment.Unknown];

    private IEnumerable<TextSegment> SegmentsOfValue(BoundValue value) => value switch
    {
        BoundText { Constant: { } constant } => [new TextSegment(constant)],
        BoundText text => SegmentsOf(text),
        BoundConstant { Value: null or char } constant => [new TextSegment(constant.Value?.ToString() ?? "")],
        BoundOpaque variable => SegmentsOfVariable(variable),
        _ => [TextSegment.Unknown],
    };

    private T? FollowVariable<T>(BoundOpaque variable, Func<BoundValue, T> project)
        where T : class
    {
        if (_variables == ExpressionBinder.MostVariables || binder.BindVariable(variable) is not { } value)
        {
            return null;
        }

        _variables++;
        var projected = project(value);
        _variables--;
        return projected;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Binding;

/// <summary>Represents a string: a constant, or a string that is composed of others.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Types">The types of the expression.</param>
/// <param name="Parts">The parts in order.</param>
/// <param name="Constant">The whole string; null where it is not constant.</param>
/// <param name="ComposesString">Whether the result is a string, and not a <c>FormattableString</c>, say.</param>
internal sealed record BoundText(
    ExpressionSyntax Syntax,
    TypeInfo Types,
    IReadOnlyList<BoundTextPart> Parts,
    string? Constant,
    bool ComposesString = true)
    : BoundValue(Syntax, Types)
{
    /// <inheritdoc/>
    public override bool IsExact => ComposesString && Parts.All(static part => part.IsExact);
}

/// <summary>Represents a part of a string.</summary>
internal abstract record BoundTextPart
{
    /// <summary>
    /// Gets a value that indicates whether the part is everything that the expression adds to the string.
    /// </summary>
    public virtual bool IsExact => true;
}

/// <summary>Represents a constant part of a string.</summary>
/// <param name="Text">The characters.</param>
internal sealed record BoundLiteral(string Text) : BoundTextPart;

/// <summary>Represents a value as a part of a string: an interpolation, or an operand of <c>+</c>.</summary>
/// <param name="Value">The value.</param>
/// <param name="Alignment">
/// The width to which the value is padded, on the right where negative; 0 for none, null if unknown.
/// </param>
/// <param name="Format">The format; null for none.</param>
internal sealed record BoundInterpolation(BoundOpaque Value, int? Alignment, string? Format) : BoundTextPart
{
    /// <summary>
    /// Gets a value that indicates whether the value becomes a string without a format and without padding.
    /// </summary>
    public bool IsPlain => Alignment == 0 && Format is null;

    /// <summary>
    /// Gets a value that indicates whether <c>+</c> calls the value's own <c>ToString</c>, which may return another
    /// string than formatting.
    /// </summary>
    public bool UsesToString { get; init; }

    /// <inheritdoc/>
    public override bool IsExact => Alignment is not null && !UsesToString;
}

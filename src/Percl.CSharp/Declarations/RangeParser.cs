using System.Globalization;
using Microsoft.CodeAnalysis;
using Percl.CSharp.Symbols;
using Percl.Language.Schema;

namespace Percl.CSharp.Declarations;

/// <summary>Reads <c>[Range]</c>.</summary>
internal static class RangeParser
{
    /// <summary>Returns the range; null where it is not numeric.</summary>
    public static NumberRange? Parse(AttributeData attribute)
    {
        // A range with an explicit type has the type as its first argument.
        var first = attribute.ConstructorArguments.Length == 3 ? 1 : 0;
        return Bound(attribute.Argument(first)) is { } minimum && Bound(attribute.Argument(first + 1)) is { } maximum
            ? new NumberRange(
                minimum is int.MinValue or double.MinValue ? double.NegativeInfinity : minimum,
                maximum is int.MaxValue or double.MaxValue ? double.PositiveInfinity : maximum)
            {
                ExcludesMinimum = attribute.Flag("MinimumIsExclusive"),
                ExcludesMaximum = attribute.Flag("MaximumIsExclusive"),
            }
            : null;
    }

    private static double? Bound(TypedConstant? bound) => bound?.Value switch
    {
        int number => number,
        double number when !double.IsNaN(number) => number,
        string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) =>
            number,
        _ => null,
    };
}

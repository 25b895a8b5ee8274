using System.Globalization;

namespace Percl.Language.Schema;

/// <summary>Represents the numbers that an attribute allows.</summary>
/// <param name="Minimum">The minimum; negative infinity for none.</param>
/// <param name="Maximum">The maximum; infinity for none.</param>
public sealed record NumberRange(double Minimum, double Maximum)
{
    /// <summary>Gets a value that indicates whether <see cref="Minimum"/> itself is too small.</summary>
    public bool ExcludesMinimum { get; init; }

    /// <summary>Gets a value that indicates whether <see cref="Maximum"/> itself is too large.</summary>
    public bool ExcludesMaximum { get; init; }

    /// <summary>Gets the range in messages, for example <c>between 1 and 60</c>.</summary>
    public string Display => (double.IsInfinity(Minimum), double.IsInfinity(Maximum)) switch
    {
        (false, false) when ExcludesMinimum || ExcludesMaximum => LowerDisplay + " and " + UpperDisplay,
        (false, false) when Minimum.Equals(Maximum) => Show(Minimum),
        (false, false) => "between " + Show(Minimum) + " and " + Show(Maximum),
        (false, true) => LowerDisplay,
        (true, false) => UpperDisplay,
        _ => "a number",
    };

    private string LowerDisplay => ExcludesMinimum ? "more than " + Show(Minimum) : Show(Minimum) + " or more";

    private string UpperDisplay => ExcludesMaximum ? "less than " + Show(Maximum) : Show(Maximum) + " or less";

    /// <summary>Determines whether a number is in the range.</summary>
    public bool Contains(double number) =>
        (ExcludesMinimum ? number > Minimum : number >= Minimum)
            && (ExcludesMaximum ? number < Maximum : number <= Maximum);

    /// <summary>
    /// Returns the bound that is nearest to a number out of range. An excluded bound is not an allowed value.
    /// </summary>
    public double Nearest(double number) => number > Minimum ? Maximum : Minimum;

    private static string Show(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}

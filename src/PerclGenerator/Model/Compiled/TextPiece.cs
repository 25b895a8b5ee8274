namespace PerclGenerator.Model.Compiled;

/// <summary>Represents a piece of a string.</summary>
internal abstract record TextPiece;

/// <summary>Represents a constant piece.</summary>
/// <param name="Text">The characters.</param>
internal sealed record ConstantPiece(string Text) : TextPiece;

/// <summary>Represents a string that is only known at run time.</summary>
/// <param name="Variable">The variable that holds the string.</param>
internal sealed record TextVariablePiece(string Variable) : TextPiece
{
    /// <summary>Gets a value that indicates whether null is refused; otherwise, null is the same as empty.</summary>
    public bool IsRequired { get; init; }
}

/// <summary>Represents a string that the writer formatted when the value was evaluated.</summary>
/// <param name="Variable">The variable for the formatted string.</param>
internal sealed record MadePiece(string Variable) : TextPiece;

/// <summary>Represents a number, or true or false, as JSON writes it.</summary>
/// <param name="Variable">The variable that holds the value.</param>
/// <param name="IsBoolean">Whether the value is true or false.</param>
/// <param name="IsNullable">Whether the value may be null, which is refused.</param>
internal sealed record UnquotedPiece(string Variable, bool IsBoolean, bool IsNullable) : TextPiece;

/// <summary>Represents a piece that is formatted as in an interpolated string.</summary>
/// <param name="Variable">The variable that holds the value.</param>
/// <param name="Alignment">The width to which the value is padded, on the right where negative; 0 for none.</param>
/// <param name="Format">The format; null for none.</param>
internal sealed record FormattedPiece(string Variable, int Alignment, string? Format) : TextPiece
{
    /// <summary>Gets a value that indicates whether the value is a member of an enum.</summary>
    public bool IsEnum { get; init; }
}

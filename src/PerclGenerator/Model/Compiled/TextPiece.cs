namespace PerclGenerator.Model.Compiled;

/// <summary>A piece of a string.</summary>
internal abstract record TextPiece;

/// <summary>A piece that is constant.</summary>
/// <param name="Text">The piece.</param>
internal sealed record ConstantPiece(string Text) : TextPiece;

/// <summary>A string that only run time knows.</summary>
/// <param name="Variable">The variable that holds it.</param>
internal sealed record TextVariablePiece(string Variable) : TextPiece
{
    /// <summary>Whether null is refused; otherwise it is the same as empty.</summary>
    public bool IsRequired { get; init; }
}

/// <summary>A string that the writer formatted when the value was evaluated.</summary>
/// <param name="Variable">The variable that stands for it.</param>
internal sealed record MadePiece(string Variable) : TextPiece;

/// <summary>A piece that is formatted as an interpolated string formats it.</summary>
/// <param name="Variable">The variable that holds the value.</param>
/// <param name="Alignment">The width to which it is padded, on the right where negative; 0 for none.</param>
/// <param name="Format">The format; null for none.</param>
internal sealed record FormattedPiece(string Variable, int Alignment, string? Format) : TextPiece
{
    /// <summary>Whether the value is one of an enum.</summary>
    public bool IsEnum { get; init; }
}

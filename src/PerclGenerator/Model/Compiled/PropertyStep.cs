namespace PerclGenerator.Model.Compiled;

/// <summary>Represents the step of a property of a script.</summary>
/// <param name="Member">The property's name as an identifier in C#.</param>
/// <param name="Step">The step.</param>
internal sealed record PropertyStep(string Member, ScriptStep Step)
{
    /// <summary>Gets the place of the brace that opens the getter's body; null for none.</summary>
    public SourcePlace? OpenBrace { get; init; }

    /// <summary>Gets the place of the brace that closes the getter's body; null for none.</summary>
    public SourcePlace? CloseBrace { get; init; }
}

namespace PerclGenerator.Tests.Layout;

/// <summary>One folder uses the types of another.</summary>
/// <param name="From">The folder that uses, for example <c>Percl.Language/Rules</c>.</param>
/// <param name="To">The folder that declares.</param>
internal sealed record Arrow(string From, string To)
{
    /// <summary>Gets the arrow as a row of the table has it.</summary>
    public override string ToString() => $"{From} -> {To}";
}

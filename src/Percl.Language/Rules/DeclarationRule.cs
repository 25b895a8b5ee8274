namespace Percl.Language;

/// <summary>A rule about the declaration of a command. Its places are the numbers of the declared attributes.</summary>
public abstract class DeclarationRule
{
    /// <summary>Finds where <paramref name="declared"/> breaks the rule.</summary>
    /// <param name="declared">The declaration.</param>
    /// <param name="known">What PerCL says of a command of that name; null where PerCL has none.</param>
    public abstract IEnumerable<Violation> Check(CommandSchema declared, CommandSchema? known);
}

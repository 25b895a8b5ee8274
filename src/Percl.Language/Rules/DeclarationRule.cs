using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>A rule about the declaration of a command. Its places are the numbers of the declared attributes.</summary>
public abstract class DeclarationRule
{
    /// <summary>The place of the declaration as a whole.</summary>
    public static NodeId Declaration { get; } = new(-1);

    /// <summary>Finds where <paramref name="declared"/> breaks the rule.</summary>
    /// <param name="declared">The declaration.</param>
    /// <param name="language">What PerCL has.</param>
    public abstract IEnumerable<Violation> Check(CommandSchema declared, LanguageSchema language);
}

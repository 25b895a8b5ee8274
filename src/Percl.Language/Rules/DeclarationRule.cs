using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>A rule about the declaration of a command. Its nodes are the numbers of the declared attributes,
/// and <see cref="NodeId.None"/> for the declaration as a whole.</summary>
/// <param name="info">The facts of the rule.</param>
public abstract class DeclarationRule(RuleInfo info) : Rule(info)
{
    /// <summary>Finds where <paramref name="declared"/> breaks the rule.</summary>
    /// <param name="declared">The declaration.</param>
    /// <param name="language">What PerCL has.</param>
    public abstract IEnumerable<Violation> Check(CommandSchema declared, LanguageSchema language);
}

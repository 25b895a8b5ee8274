using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>
/// Represents a rule about the declaration of a command. The nodes are the indexes of the declared attributes, and
/// <see cref="NodeId.None"/> for the declaration as a whole.
/// </summary>
/// <param name="info">The facts of the rule.</param>
public abstract class DeclarationRule(RuleInfo info) : Rule(info)
{
    /// <summary>Returns the violations of <paramref name="declared"/>.</summary>
    /// <param name="declared">The declaration.</param>
    /// <param name="language">The commands of PerCL.</param>
    public abstract IEnumerable<Violation> Check(CommandSchema declared, LanguageSchema language);
}

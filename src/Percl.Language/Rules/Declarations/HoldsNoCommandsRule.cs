using Percl.Language.Facts;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL1003: a declaration gives commands to a command that holds none.</summary>
internal sealed class HoldsNoCommandsRule : DeclarationRule
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(CommandSchema declared, LanguageSchema language)
    {
        if (declared.IsObject || language.Find(declared.Name) is not { HoldsCommands: false })
        {
            yield break;
        }

        for (var i = 0; i < declared.Attributes.Count; i++)
        {
            if (declared.Attributes[i].HoldsCommands)
            {
                yield return Violation.Of(
                    RuleIds.HoldsNoCommands, new NodeId(i), declared.Name, declared.Attributes[i].Name);
            }
        }
    }
}

using Percl.Language.Facts;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL4009: the declaration of an attribute leaves it only one value.</summary>
internal sealed class FixedAttributeRule : DeclarationRule
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(CommandSchema declared, LanguageSchema language)
    {
        for (var i = 0; i < declared.Attributes.Count; i++)
        {
            if (declared.Attributes[i].IsFixed)
            {
                yield return Violation.Of(RuleIds.FixedAttribute, new NodeId(i), declared.Name, declared.Attributes[i].Name);
            }
        }
    }
}

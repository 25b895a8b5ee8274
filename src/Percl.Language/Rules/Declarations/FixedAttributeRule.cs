using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL4009: the declaration of an attribute leaves it only one value.</summary>
internal sealed class FixedAttributeRule() : DeclarationRule(new(
    "PERCL4009",
    RuleCategories.Declarations,
    RuleSeverity.Info,
    Title: "Attribute is always the same",
    Message: "This property cannot be set, so '{0}.{1}' is always the same",
    Description: "A property that cannot be set gives its attribute the same value in every script."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(CommandSchema declared, LanguageSchema language)
    {
        for (var i = 0; i < declared.Attributes.Count; i++)
        {
            if (declared.Attributes[i].IsFixed)
            {
                yield return Report(new NodeId(i), declared.Name, declared.Attributes[i].Name);
            }
        }
    }
}

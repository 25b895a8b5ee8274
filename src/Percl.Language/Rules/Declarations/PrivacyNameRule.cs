using Percl.Language.Facts;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL4012: an attribute asks for privacy, but its name does not show that.</summary>
internal sealed class PrivacyNameRule() : DeclarationRule(new(
    "PERCL4012",
    RuleCategories.Declarations,
    RuleSeverity.Warning,
    Title: "Name does not ask for privacy",
    Message: "'{0}.{1}' asks for privacy, but its name does not contain '" + PrivacyName.Part + "', so the strings of "
        + "scripts show the private command",
    Description: "An attribute is marked as one that asks for privacy. The string of a script is made from JSON, where "
        + "only the name of the attribute can show that."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(CommandSchema declared, LanguageSchema language)
    {
        for (var i = 0; i < declared.Attributes.Count; i++)
        {
            if (declared.Attributes[i] is { IsPrivacy: true, Name: var name } && !PrivacyName.Asks(name))
            {
                yield return Report(new NodeId(i), declared.Name, name);
            }
        }
    }
}

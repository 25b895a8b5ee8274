using Percl.Language.Facts;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL2010: a required attribute is missing, null or empty.</summary>
internal sealed class RequiredMissingRule() : CommandRule(new(
    RuleIds.RequiredMissing,
    RuleCategories.Values,
    RuleSeverity.Error,
    Title: "Required attribute has no value",
    Message: "'{0}' is required, but is {1}: FreeClimb {2} the command",
    Description: "A required attribute is missing, null or empty. FreeClimb refuses the command, and the script with "
        + "it.")
{
    HasFix = true,
})
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(CommandContext command)
    {
        foreach (var required in command.Schema.Attributes)
        {
            if (!required.IsRequired)
            {
                continue;
            }

            var set = command.Node.Find(required.Name);
            if (command.Node.Refusals.FirstOrDefault(one => one.Attribute == required.Name) is { ThrownBy: var thrower }
                && set?.Value is not NullValue)
            {
                var what = set is null ? "missing" : "no argument";
                yield return At(command.Node.Id, $"{what}, and {thrower} throws", "never gets");
            }
            else if (set is null)
            {
                // Another rule reports what is written without being set.
                if (command.Node.IsComplete
                    && command.Node.UnsetAttributes.All(unset => unset.Name != required.Name))
                {
                    yield return At(command.Node.Id, "missing");
                }
            }
            else if (set.Value is NullValue)
            {
                yield return At(set.Id, "null");
            }
            else if (set.Value is TextValue { IsEmpty: true })
            {
                yield return required.AllowsEmpty
                    ? At(set.Id, "empty", "skips") with { IsAdvisory = true }
                    : At(set.Id, "empty");
            }

            Violation At(NodeId node, string what, string consequence = "refuses") =>
                Report(node, command.NameOf(required), what, consequence)
                    .Suggest([.. AttributeSuggestions.Fill(required)]);
        }
    }
}

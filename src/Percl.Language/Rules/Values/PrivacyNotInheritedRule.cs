using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL2021: a nested command does not inherit the privacy of its host.</summary>
internal sealed class PrivacyNotInheritedRule() : CommandRule(new(
    "PERCL2021",
    RuleCategories.Values,
    RuleSeverity.Info,
    Title: "Privacy is not inherited",
    Message: "{0} does not inherit '{1}' from '{2}'; set it on {0} too to keep its content out of logs",
    Description: "A nested command does not inherit the privacy of the command around it, so its text appears in logs.")
{
    HasFix = true,
})
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(CommandContext command)
    {
        if (!command.Schema.HoldsCommands || FindPrivacy(command.Schema) is not { } privacy
            || !IsOn(command.Node, privacy))
        {
            yield break;
        }

        foreach (var attribute in command.Node.Attributes)
        {
            if (attribute.Value is not CommandsValue { Script.Items: var nested })
            {
                continue;
            }

            foreach (var item in nested)
            {
                // An explicit false is intentional.
                if (item is CommandNode { Schema: { } schema, IsComplete: true } prompt
                    && FindPrivacy(schema) is { } own
                    && prompt.Find(own) is null)
                {
                    yield return Report(prompt.Id, prompt.DisplayName, privacy, command.Schema.Name)
                        .Suggest(new AddAttribute(own, new BooleanValue(true)));
                }
            }
        }
    }

    private static string? FindPrivacy(CommandSchema schema)
    {
        foreach (var attribute in schema.Attributes.AsSpan())
        {
            if (attribute.IsPrivacy)
            {
                return attribute.Name;
            }
        }

        return null;
    }

    private static bool IsOn(CommandNode command, string privacy) =>
        command.Find(privacy)?.Value is BooleanValue { Value: true };
}

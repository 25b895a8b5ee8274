using System.Globalization;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL2019: a command goes on until the caller hangs up.</summary>
internal sealed class EndlessRule() : AttributeRule(new(
    "PERCL2019",
    RuleCategories.Values,
    RuleSeverity.Info,
    Title: "Command goes on until the caller hangs up",
    Message: "'{0}' is {1}, so '{2}' is repeated until the caller hangs up",
    Description: "With this value the command never ends by itself, so no command after it runs."))
{
    /// <inheritdoc/>
    public override Violation? Check(AttributeNode attribute, AttributeSchema declared, CommandContext command) =>
        declared.EndlessAt is { } endless && attribute.Value is NumberValue number && number.Value.Equals(endless)
            ? Report(
                attribute.Id,
                command.NameOf(declared),
                endless.ToString(CultureInfo.InvariantCulture),
                command.Schema.Name)
            : null;
}

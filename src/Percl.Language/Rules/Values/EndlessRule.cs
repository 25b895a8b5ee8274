using System.Globalization;
using Percl.Language.Facts;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL2019: a command goes on until the caller hangs up.</summary>
internal sealed class EndlessRule : AttributeRule
{
    /// <inheritdoc/>
    public override Violation? Check(AttributeNode attribute, AttributeSchema declared, CommandContext command) =>
        declared.EndlessAt is { } endless && attribute.Value is NumberValue number && number.Value.Equals(endless)
            ? Violation.Of(
                RuleIds.Endless,
                attribute.Id,
                command.NameOf(declared),
                endless.ToString(CultureInfo.InvariantCulture),
                command.Schema.Name)
            : null;
}

using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL2002: FreeClimb calls or loads a URL that is not https.</summary>
internal sealed class UrlNotHttpsRule() : AttributeRule(new(
    "PERCL2002",
    RuleCategories.Values,
    RuleSeverity.Info,
    Title: "URL is not https",
    Message: "'{0}' is called without encryption: '{1}' is not https",
    Description: "FreeClimb calls an http URL without encryption: others can read and change the webhook and its "
        + "answer.")
{
    IsEnabledByDefault = false,
    HasFix = true,
})
{
    private const string Http = "http";

    /// <inheritdoc/>
    public override Violation? Check(AttributeNode attribute, AttributeSchema declared, CommandContext command) =>
        declared.IsAbsoluteUrl
        && attribute.Value is TextValue url
        && url.Prefix.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            ? Report(attribute.Id, command.NameOf(declared), url.Display)
                .Suggest(new EditText(Http.Length, 0, IsUpper(url) ? "S" : "s"))
            : null;

    /// <summary>Determines whether the letter before the new one is upper-case.</summary>
    private static bool IsUpper(TextValue url) => char.IsUpper(url.Prefix[Http.Length - 1]);
}

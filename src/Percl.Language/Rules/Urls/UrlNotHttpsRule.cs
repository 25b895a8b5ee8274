using Percl.Language.Facts;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL2002: FreeClimb calls or loads a URL that is not https.</summary>
internal sealed class UrlNotHttpsRule : AttributeRule
{
    private const string Http = "http";

    /// <inheritdoc/>
    public override Violation? Check(AttributeNode attribute, AttributeSchema declared, CommandContext command) =>
        declared.IsAbsoluteUrl
        && attribute.Value is TextValue url
        && url.Prefix.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            ? Violation.Of(RuleIds.UrlNotHttps, attribute.Id, command.NameOf(declared), url.Display)
                .Suggest(new Suggestion(SuggestionKind.EditText, IsUpper(url) ? "S" : "s") { Offset = Http.Length })
            : null;

    /// <summary>Whether the letter is large behind which the new one stands.</summary>
    private static bool IsUpper(TextValue url) => char.IsUpper(url.Prefix[Http.Length - 1]);
}

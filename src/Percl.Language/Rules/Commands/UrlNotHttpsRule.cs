using Percl.Language.Facts;

namespace Percl.Language;

/// <summary>PERCL2002: FreeClimb calls or loads a URL that is not https.</summary>
internal sealed class UrlNotHttpsRule : AttributeRule
{
    /// <inheritdoc/>
    public override Violation? Check(AttributeNode attribute, AttributeSchema declared, CheckedCommand command) =>
        declared.IsAbsoluteUrl
        && attribute.Value is TextValue url
        && url.Prefix.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            ? Violation.Of(RuleIds.UrlNotHttps, attribute.Place, command.NameOf(declared), url.Display)
                .Suggest(new Suggestion(SuggestionKind.EditText, "s") { Offset = "http".Length })
            : null;
}

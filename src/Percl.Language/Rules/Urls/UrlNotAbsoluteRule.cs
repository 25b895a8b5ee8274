using Percl.Language.Facts;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL2001: FreeClimb calls or loads a URL that is not absolute.</summary>
internal sealed class UrlNotAbsoluteRule : AttributeRule
{
    /// <summary>What is said of a URL that is not absolute.</summary>
    public static Violation Report(AttributeNode attribute, AttributeSchema declared, CommandContext command, TextValue url) =>
        Violation.Of(
            RuleIds.UrlNotAbsolute, attribute.Id, command.NameOf(declared), url.IsEmpty ? "empty" : $"'{url.Display}'")
            .Suggest([.. Prefix(url.Prefix)]);

    /// <summary>Whether a URL is surely not absolute.</summary>
    public static bool IsNotAbsolute(TextValue url, RuleOptions options) =>
        AbsoluteUrl.Judge(url.Prefix.AsSpan(), url.IsConstant) == UrlVerdict.NotAbsolute
        && !options.BaseUrls.Any(baseUrl => MayBeginWith(url, baseUrl));

    /// <inheritdoc/>
    public override Violation? Check(AttributeNode attribute, AttributeSchema declared, CommandContext command) =>
        declared.IsAbsoluteUrl
        && attribute.Value is TextValue url
        && !RequiredMissingRule.Concerns(declared, url)
        && IsNotAbsolute(url, command.Options)
            ? Report(attribute, declared, command, url)
            : null;

    private static bool MayBeginWith(TextValue url, string baseUrl) =>
        url.Prefix.StartsWith(baseUrl, StringComparison.Ordinal)
        || (!url.IsConstant && baseUrl.StartsWith(url.Prefix, StringComparison.Ordinal));

    /// <summary>A path needs a base URL in front of it. What may be a host without its scheme is no path.</summary>
    private static IEnumerable<Suggestion> Prefix(string url)
    {
        var isRooted = url.Length > 1 && url[0] == '/' && url[1] is not ('/' or '\\');
        var isRelative = url.Length > 0 && char.IsLetterOrDigit(url[0]) && url.IndexOfAny([':', '.']) < 0;
        return isRooted || isRelative || url == "/"
            ? [new Suggestion(SuggestionKind.PrefixUrl, isRelative ? "/" : "")]
            : [];
    }
}

using Percl.Language.Facts;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL2001: FreeClimb calls or loads a URL that is not absolute.</summary>
internal sealed class UrlNotAbsoluteRule() : AttributeRule(new(
    RuleIds.UrlNotAbsolute,
    RuleCategories.Values,
    RuleSeverity.Error,
    Title: "URL must be absolute",
    Message: "'{0}' must be an absolute URL (http://host… or https://host…), but is {1}",
    Description: "FreeClimb calls and loads URLs from outside, so each one needs a scheme and a host. It drops the "
        + "call at a relative URL.")
{
    HasFix = true,
})
{
    /// <inheritdoc/>
    public override Violation? Check(AttributeNode attribute, AttributeSchema declared, CommandContext command)
    {
        if (attribute.Value is not TextValue url)
        {
            return null;
        }

        // Another rule reports a required string that is empty.
        if (declared.IsAbsoluteUrl
            && !(declared.IsRequired && url.IsEmpty)
            && url.IsDefinitelyNotAbsolute(command.Options))
        {
            return Report(Prefix(url.Prefix));
        }

        return DependentForms.FindWrong<UrlWhen>(url, declared, command) is { } form
            ? Report([.. DependentForms.SuggestOthers(url, form, declared, command.Options)])
            : null;

        Violation Report(Suggestion[] suggestions) =>
            this.Report(attribute.Id, command.NameOf(declared), url.IsEmpty ? "empty" : $"'{url.Display}'")
                .Suggest(suggestions);
    }

    /// <summary>
    /// Suggests a base URL before a path. A string that may be a host without its scheme is not a path.
    /// </summary>
    private static Suggestion[] Prefix(string url)
    {
        var isRooted = url.Length > 1 && url[0] == '/' && url[1] is not ('/' or '\\');
        var isRelative = url.Length > 0 && char.IsLetterOrDigit(url[0]) && url.IndexOfAny([':', '.']) < 0;
        return isRooted || isRelative || url == "/" ? [new PrefixUrl(isRelative ? "/" : "")] : [];
    }
}

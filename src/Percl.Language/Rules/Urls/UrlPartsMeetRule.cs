using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL2004: a base URL and a path meet without a slash, or with two.</summary>
/// <remarks>Both sides must be known: the end of one part and the beginning of the next.</remarks>
internal sealed class UrlPartsMeetRule() : AttributeRule(new(
    "PERCL2004",
    RuleCategories.Values,
    RuleSeverity.Warning,
    Title: "URL parts joined with zero or two slashes",
    Message: "In '{0}', '{1}' + '{2}' {3}",
    Description: "A base URL and a path that are joined with two slashes, or with none, usually lead to no endpoint.")
{
    HasFix = true,
    IsForJson = false,
})
{
    private static readonly char[] AfterAuthority = ['/', '?', '#', '\\'];

    /// <inheritdoc/>
    public override Violation? Check(AttributeNode attribute, AttributeSchema declared, CommandContext command)
    {
        if (!declared.IsAbsoluteUrl || attribute.Value is not TextValue { Segments: { Count: > 1 } segments } url)
        {
            return null;
        }

        var left = "";
        for (var i = 0; i + 1 < segments.Count && segments[i].Literal is { } literal; i++)
        {
            left += literal;
            if (segments[i + 1].Literal is { Length: > 0 } right && HowTheyMeet(left, right, url) is { } how)
            {
                return Report(attribute.Id, command.NameOf(declared), left, right, how)
                    .Suggest(right[0] == '/'
                        ? new EditText(left.Length, 1, "")
                        : new EditText(left.Length, 0, "/"));
            }
        }

        return null;
    }

    private static string? HowTheyMeet(string left, string right, TextValue url)
    {
        var authority = UrlHost.FindAuthority(left);
        if (authority < 0 || authority >= left.Length || left.IndexOf('?') >= 0 || left.IndexOf('#') >= 0)
        {
            return null;
        }

        if (left[left.Length - 1] == '/')
        {
            return right[0] == '/' && left.Length > authority + 1 ? "yields a double slash" : null;
        }

        return IsWholeHost(left.Substring(authority), right[0]) && IsNoPartOfAHost(left, url) ? "lacks a slash" : null;
    }

    /// <summary>
    /// Determines whether the left side ends where a host does: another letter would result in another host or port.
    /// </summary>
    private static bool IsWholeHost(string authority, char next)
    {
        if (authority.IndexOfAny(AfterAuthority) >= 0 || authority.IndexOf('@') >= 0)
        {
            return false;
        }

        var port = authority.LastIndexOf(':');
        return port >= 0
            ? port < authority.Length - 1 && char.IsLetter(next)
            : char.IsLetterOrDigit(next)
                && char.IsLetterOrDigit(authority[authority.Length - 1])
                // Adjacent digits may be one number of an address.
                && !(char.IsDigit(next) && char.IsDigit(authority[authority.Length - 1]))
                && (authority.IndexOf('.') > 0 || authority.Equals("localhost", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// Determines whether the characters up to the next slash are known and look like a path: a host has a dot.
    /// </summary>
    private static bool IsNoPartOfAHost(string left, TextValue url)
    {
        var known = url.Prefix;
        var end = known.IndexOfAny(AfterAuthority, left.Length);
        if (end < 0 && !url.IsConstant)
        {
            return false;
        }

        var piece = end < 0 ? known.Substring(left.Length) : known.Substring(left.Length, end - left.Length);
        return piece.IndexOfAny(['.', ':', '@']) < 0;
    }
}

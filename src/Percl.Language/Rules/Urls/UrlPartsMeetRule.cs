using Percl.Language.Facts;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL2004: a base URL and a path meet without a slash, or with two.</summary>
/// <remarks>Both sides must be known: the end of one part and the beginning of the next.</remarks>
internal sealed class UrlPartsMeetRule : AttributeRule
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
                return Violation.Of(RuleIds.UrlPartsMeet, attribute.Id, command.NameOf(declared), left, right, how)
                    .Suggest(right[0] == '/'
                        ? new Suggestion(SuggestionKind.EditText) { Offset = left.Length, Length = 1 }
                        : new Suggestion(SuggestionKind.EditText, "/") { Offset = left.Length });
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
            return right[0] == '/' && left.Length > authority + 1 ? "with two slashes" : null;
        }

        return IsWholeHost(left.Substring(authority), right[0]) && IsNoPartOfAHost(left, url) ? "without a slash" : null;
    }

    /// <summary>Whether the left side ends where a host does: another letter would make it another host or port.</summary>
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
                // Digits after digits may be one number of an address.
                && !(char.IsDigit(next) && char.IsDigit(authority[authority.Length - 1]))
                && (authority.IndexOf('.') > 0 || authority.Equals("localhost", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether what follows, as far as the next slash, is known and looks like a path: a host has a dot.</summary>
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

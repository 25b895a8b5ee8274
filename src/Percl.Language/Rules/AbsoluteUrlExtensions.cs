using Percl.Language.Facts;
using Percl.Language.Script;

namespace Percl.Language.Rules;

/// <summary>Checks strings that are partly known as URLs.</summary>
internal static class AbsoluteUrlExtensions
{
    /// <summary>
    /// Determines whether the string is definitely not an absolute URL, and does not become one later.
    /// </summary>
    public static bool IsDefinitelyNotAbsolute(this TextValue url, RuleOptions options) =>
        AbsoluteUrl.Judge(url.Prefix.AsSpan(), url.IsConstant) == UrlVerdict.NotAbsolute
        && !options.BaseUrls.Any(baseUrl => MayBeginWith(url, baseUrl));

    private static bool MayBeginWith(TextValue url, string baseUrl) =>
        url.Prefix.StartsWith(baseUrl, StringComparison.Ordinal)
        || (!url.IsConstant && baseUrl.StartsWith(url.Prefix, StringComparison.Ordinal));
}

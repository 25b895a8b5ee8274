using Percl.Language.Collections;
using Percl.Language.Facts;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL2003: FreeClimb cannot reach the host of a URL.</summary>
internal sealed class HostOutOfReachRule : AttributeRule
{
    /// <inheritdoc/>
    public override Violation? Check(AttributeNode attribute, AttributeSchema declared, CommandContext command) =>
        declared.IsAbsoluteUrl
        && attribute.Value is TextValue url
        && UrlHost.Find(url.Prefix, url.IsConstant) is { } host
        && UrlHost.ReasonAgainst(host) is { } reason
        && !IsAllowed(host, command.Options.AllowedHosts)
            ? Violation.Of(RuleIds.HostOutOfReach, attribute.Id, command.NameOf(declared), host, reason)
            : null;

    private static bool IsAllowed(string host, EquatableArray<string> allowed)
    {
        foreach (var name in allowed.AsSpan())
        {
            var isAllowed = name.StartsWith("*.", StringComparison.Ordinal)
                ? host.EndsWith(name.Substring(1), StringComparison.OrdinalIgnoreCase)
                : host.Equals(name, StringComparison.OrdinalIgnoreCase);
            if (isAllowed)
            {
                return true;
            }
        }

        return false;
    }
}

using Percl.Language.Collections;

namespace Percl.Language.Rules;

/// <summary>Provides the options of the rules, which users set.</summary>
public sealed record RuleOptions
{
    /// <summary>Gets the default options.</summary>
    public static RuleOptions Default { get; } = new();

    /// <summary>Gets the hosts that FreeClimb reaches whatever their names are.</summary>
    public EquatableArray<string> AllowedHosts { get; init; }

    /// <summary>
    /// Gets the prefixes of URLs that become absolute before FreeClimb receives them. Case is significant.
    /// </summary>
    public EquatableArray<string> BaseUrls { get; init; }
}

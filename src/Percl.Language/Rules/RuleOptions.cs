using Percl.Language.Collections;

namespace Percl.Language.Rules;

/// <summary>The options of the rules, which users set.</summary>
public sealed record RuleOptions
{
    /// <summary>Gets the options where users set none.</summary>
    public static RuleOptions Default { get; } = new();

    /// <summary>Hosts that FreeClimb reaches whatever their names look like.</summary>
    public EquatableArray<string> AllowedHosts { get; init; }

    /// <summary>Gets the beginnings of URLs that become absolute before FreeClimb sees them. Case counts.</summary>
    public EquatableArray<string> BaseUrls { get; init; }
}

using Percl.Language.Collections;

namespace Percl.Language.Rules;

/// <summary>What users can set of the rules.</summary>
public sealed record RuleOptions
{
    /// <summary>The rules as they are where nobody sets anything.</summary>
    public static RuleOptions Default { get; } = new();

    /// <summary>Hosts that FreeClimb reaches whatever their names look like.</summary>
    public EquatableArray<string> AllowedHosts { get; init; }

    /// <summary>How URLs begin that become absolute before FreeClimb sees them. Case counts.</summary>
    public EquatableArray<string> BaseUrls { get; init; }
}

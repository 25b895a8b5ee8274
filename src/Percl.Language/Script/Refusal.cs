namespace Percl.Language.Script;

/// <summary>Represents a required attribute without which code throws an exception.</summary>
/// <param name="Attribute">The name of the attribute.</param>
/// <param name="ThrownBy">What throws, in messages: <c>the constructor</c>.</param>
public sealed record Refusal(string Attribute, string ThrownBy);

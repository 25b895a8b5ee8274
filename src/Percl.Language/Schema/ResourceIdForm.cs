namespace Percl.Language.Schema;

/// <summary>Describes the form of the ids that an attribute allows.</summary>
/// <param name="Prefix">The prefix, which 40 hexadecimal digits follow.</param>
/// <param name="IsAdvisory">Whether the reference only shows such ids and does not require them.</param>
public sealed record ResourceIdForm(string Prefix, bool IsAdvisory);

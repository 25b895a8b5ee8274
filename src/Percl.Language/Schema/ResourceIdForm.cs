namespace Percl.Language.Schema;

/// <summary>Which ids an attribute allows.</summary>
/// <param name="Prefix">How they begin; 40 hexadecimal digits follow.</param>
/// <param name="IsAdvisory">Whether the reference only shows such ids and does not demand them.</param>
public sealed record ResourceIdForm(string Prefix, bool IsAdvisory);

namespace Percl.Language.Schema;

/// <summary>Describes the form of the sequences of keys that an attribute allows.</summary>
/// <param name="AllowsPauses">Whether <c>{n}</c> is allowed between the keys.</param>
public sealed record DtmfForm(bool AllowsPauses);
